"""What the staff's pages are handed; all of it goes when staff leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from heelrehab.content.catalogue import Catalogue
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.ui.kiosk.staff.deeds.cabinet import Cabinet
from heelrehab.ui.kiosk.staff.deeds.checks import Inspector
from heelrehab.ui.kiosk.staff.deeds.exports import Exporter
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.work import Work
from heelrehab.ui.theme.appearance import Appearance


@dataclass(frozen=True, slots=True, weakref_slot=True)
class StaffTools:
    """The look, the content, and the deeds."""

    appearance: Appearance
    catalogue: Catalogue
    work: Work
    register: Register
    cabinet: Cabinet
    exporter: Exporter
    inspector: Inspector
    clinic: Callable[[], KioskSettings]
    """The clinic's settings in force."""
    program_version: str
    now: Callable[[], datetime]
