"""Drives the sights of a variant and pictures each one in every size that is wanted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from heelrehab.commands.staging.album import save_picture
from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.sights.demo import demo
from heelrehab.commands.staging.sights.newcomer import newcomer, warned
from heelrehab.commands.staging.sights.player import player
from heelrehab.commands.staging.sights.variants import Variant, Wanted, pixels
from heelrehab.commands.staging.stage import Stage, on_stage
from heelrehab.core.records import AnyRecord
from heelrehab.demo import DEMO_NAME, demo_records
from heelrehab.options import RunOptions
from heelrehab.storage.settings import load_settings, save_settings
from heelrehab.workspace import open_content, prepare_place, seed

Sights = Callable[[Stage], Iterator[str]]


class Camera:
    """Pictures variants into a folder."""

    def __init__(
        self, application: QApplication, folder: Path, wanted: Wanted, now: datetime
    ) -> None:
        """Picture what is ``wanted``, as it looks at ``now``."""
        self._application = application
        self._folder = folder
        self._wanted = wanted
        self._now = now
        self._demo: tuple[AnyRecord, ...] | None = None
        self._saving: list[Future[None]] = []
        self._savers = ThreadPoolExecutor(2, thread_name_prefix="pictures")

    def picture(self, variant: Variant) -> None:
        """Picture every sight of a variant.

        Raises:
            StagingError: A sight did not come about.
        """
        for sights, is_demo in ((newcomer, False), (warned, True), (demo, True), (player, True)):
            self._play(variant, sights, is_demo=is_demo)

    def close(self) -> int:
        """Wait for the last picture and return how many there are.

        Raises:
            StagingError: One is blank or could not be written.
        """
        self._savers.shutdown()
        for each in self._saving:
            each.result()
        return len(self._saving)

    def _play(self, variant: Variant, sights: Sights, *, is_demo: bool) -> None:
        with tempfile.TemporaryDirectory(prefix="heelrehab-shots-") as name:
            options = RunOptions(data_dir=Path(name), language=variant.language)
            self._furnish(variant, options, Path(name), is_demo=is_demo)
            clock = HandClock(self._now)
            size = pixels(variant.sizes[0])
            with on_stage(self._application, clock, options, size=size) as stage:
                for sight in sights(stage):
                    if self._wanted.includes(sight):
                        self._shoot(stage, variant, sight)

    def _shoot(self, stage: Stage, variant: Variant, sight: str) -> None:
        for size in variant.sizes:
            stage.window.resize(pixels(size))
            stage.settle()
            if stage.window.size() != pixels(size):
                message = f"{sight} does not fit into {size}: {stage.window.size().toTuple()}"
                raise StagingError(message)
            path = self._folder / variant.file_name(sight, size)
            image = stage.window.grab().toImage()
            self._saving.append(self._savers.submit(save_picture, image, path))
        stage.window.resize(pixels(variant.sizes[0]))
        stage.settle()

    def _furnish(
        self, variant: Variant, options: RunOptions, folder: Path, *, is_demo: bool
    ) -> None:
        """Prepare the data folder: the look, and the demonstration's history if asked for."""
        place = prepare_place(options, folder)
        file = load_settings(place.disk, place.folder)
        look = msgspec.structs.replace(
            file.value, theme=variant.theme, text_percent=variant.text_percent
        )
        save_settings(place.disk, place.folder, file.with_value(look))
        if is_demo:
            if self._demo is None:
                self._demo = demo_records(open_content(place, "en"), self._now)
            seed(place, self._demo, DEMO_NAME)
