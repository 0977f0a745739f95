"""Looks content files and histories over; every fault names file, key and what was due."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from heelrehab.commands.window import usual_folder
from heelrehab.content.catalogue import Catalogue, open_catalogue, resources_folder
from heelrehab.options import RunOptions
from heelrehab.storage.check import DataReport, check_data
from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder
from heelrehab.workspace import content_checks


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Print what there is and every fault; exit 1 where there is any.

    Without a folder, the built-in content and the data folder are looked at. A folder that is
    named holds either content, in ``exercises`` and the like, or a data folder.
    """
    named: Path | None = asked.folder
    data_folder = options.data_dir or usual_folder()
    if named is None:
        lines = [*content_lines(()), *_data_lines(data_folder)]
    elif _is_content(named):
        lines = list(content_lines((named,)))
    else:
        lines = list(_data_lines(named))
    faults = 0
    for is_fault, text in lines:
        faults += is_fault
        print(text)
    print("Nothing is wrong." if not faults else f"{faults} faults.")
    return 1 if faults else 0


def _is_content(folder: Path) -> bool:
    return any((folder / name).is_dir() for name in ("exercises", "programmes", "texts"))


def content_lines(own: tuple[Path, ...]) -> Iterator[tuple[bool, str]]:
    """Yield whether a line tells of a fault, and the line; for each language there is.

    Args:
        own: Folders of a clinic's own content, looked at beside the built-in one.
    """
    folders = [resources_folder(), *own]
    languages = open_catalogue(folders, "en").languages()
    for language in languages:
        content = open_catalogue(folders, language, content_checks())
        content.load_all()
        yield from _catalogue_lines(content)


def _catalogue_lines(content: Catalogue) -> Iterator[tuple[bool, str]]:
    missing = content.missing_translations()
    yield (
        False,
        (
            f"content ({content.language}): {len(content.exercise_ids())} exercises, "
            f"{len(content.programme_ids())} programmes, {len(missing)} texts not translated"
        ),
    )
    for fault in content.faults():
        yield True, f"  {fault}"
    for text in missing:
        yield False, f"  {text.file}: {text.key} is shown in English"


def _data_lines(folder: Path) -> Iterator[tuple[bool, str]]:
    if not folder.exists():
        yield False, f"data: {folder} is not there yet"
        return
    report = check_data(Disk(), DataFolder(folder))
    yield False, f"data: {folder}"
    yield from _report_lines(report)


def _report_lines(report: DataReport) -> Iterator[tuple[bool, str]]:
    for profile in report.profiles:
        count = sum(profile.records_by_type.values())
        locked = f" and {profile.locked} locked ones" if profile.locked else ""
        yield (
            False,
            (
                f"  {profile.profile_id}: {count} records{locked} in {profile.journals} journals, "
                f"{profile.duplicates} repeated lines, {profile.backups} backups"
            ),
        )
    for fault in report.all_faults:
        yield True, f"  {fault}"
