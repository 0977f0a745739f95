"""Drives the sights of a variant and pictures each one in every size that is wanted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from heelrehab.commands.staging.album import save_picture
from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import (
    KioskStage,
    furnished,
    kiosk_on_stage,
    settle_in,
)
from heelrehab.commands.staging.sights.clinic.coming import coming
from heelrehab.commands.staging.sights.clinic.staff import staff
from heelrehab.commands.staging.sights.clinic.visit import visit
from heelrehab.commands.staging.sights.demo import demo
from heelrehab.commands.staging.sights.kiosk import kiosk
from heelrehab.commands.staging.sights.newcomer import newcomer, warned
from heelrehab.commands.staging.sights.player import player
from heelrehab.commands.staging.sights.variants import Variant, Wanted, pixels
from heelrehab.commands.staging.stage import Stage, on_stage
from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.core.records import AnyRecord
from heelrehab.demo import DEMO_NAME, demo_records
from heelrehab.options import RunOptions
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.settings import load_settings, save_settings
from heelrehab.workspace import prepare_place, seed

Sights = Callable[[Stage], Iterator[str]]
KioskSights = Callable[[KioskStage], Iterator[str]]
OTHERS = (("207461", "MK"), ("615038", ""), ("930274", "JS"))
"""Code and initials of others who come to the kiosk."""
CLINIC = "Physiotherapy at the Mill"


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
        if variant.sizes and self._wanted.includes_home:
            for sights, is_demo in (
                (newcomer, False),
                (warned, True),
                (demo, True),
                (player, True),
            ):
                self._play(variant, sights, is_demo=is_demo)
        if variant.kiosk_sizes and self._wanted.includes_kiosk:
            for kiosk_sights in (kiosk, coming, visit, staff):
                self._play_kiosk(variant, kiosk_sights)

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
                        self._shoot(stage, variant, sight, variant.sizes)

    def _play_kiosk(self, variant: Variant, sights: KioskSights) -> None:
        clinic = KioskSettings(
            clinic_name=CLINIC, theme=variant.theme, text_percent=variant.text_percent
        )
        with tempfile.TemporaryDirectory(prefix="heelrehab-shots-") as name:
            clock = HandClock(self._now)
            premises = furnished(Path(name), clock, clinic)
            settle_in(premises, self._demo_records())
            for code, initials in OTHERS:
                settle_in(premises, (), code=code, initials=initials)
            size = pixels(variant.kiosk_sizes[0])
            with kiosk_on_stage(
                self._application, premises, clock, variant.language, size=size
            ) as stage:
                for sight in sights(stage):
                    if self._wanted.includes(sight):
                        self._shoot(stage, variant, sight, variant.kiosk_sizes)

    def _shoot(
        self, stage: Stage | KioskStage, variant: Variant, sight: str, sizes: Sequence[str]
    ) -> None:
        for size in sizes:
            stage.window.resize(pixels(size))
            stage.settle()
            if stage.window.size() != pixels(size):
                message = f"{sight} does not fit into {size}: {stage.window.size().toTuple()}"
                raise StagingError(message)
            path = self._folder / variant.file_name(sight, size)
            image = stage.window.grab().toImage()
            self._saving.append(self._savers.submit(save_picture, image, path))
        stage.window.resize(pixels(sizes[0]))
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
            seed(place, self._demo_records(), DEMO_NAME)

    def _demo_records(self) -> tuple[AnyRecord, ...]:
        if self._demo is None:
            self._demo = demo_records(open_catalogue([resources_folder()], "en"), self._now)
        return self._demo
