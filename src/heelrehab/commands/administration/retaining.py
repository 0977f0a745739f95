"""Erasing who is over the clinic's time: for the nightly timer, and by hand."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.administration.place import KioskPlace, NotDone
from heelrehab.storage.kiosk.retention import erase_expired
from heelrehab.storage.kiosk.settings import load_kiosk_settings


def retain(place: KioskPlace, *, is_date_sure: bool) -> Iterator[str]:
    """Erase whose last visit is too long ago, and yield what to tell.

    Raises:
        NotDone: The date is doubtful, or something could not be deleted.
        StorageError: A file cannot be read or written.
    """
    days = load_kiosk_settings(place.disk, place.settings).retention_days
    if days is None:
        yield "The settings keep histories for ever: nobody was erased."
        return
    report = erase_expired(
        place.disk, place.folder, place.log, place.now(), days, is_date_sure=is_date_sure
    )
    if report.doubted_day is not None:
        message = (
            f"The last run was on {report.doubted_day}, and this machine says that today is "
            f"{place.now().date()}. Nobody was erased. If the date is right, run: heelrehab staff "
            "retention --date-is-right"
        )
        raise NotDone(message)
    if report.is_first_run:
        yield "This was the first run: the day was noted, and the next run erases."
        return
    yield f"Erased, as their last visit was more than {days} days ago: {len(report.erased)}."
    if report.left:
        names = ", ".join(str(path) for path in report.left)
        message = f"Not to be deleted: {names}. The next run tries again; see to their rights."
        raise NotDone(message)
