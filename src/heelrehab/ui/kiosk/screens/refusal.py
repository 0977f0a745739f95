"""Why the kiosk does not start: a plain screen, for whoever looks after it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.kiosk.sheet import Sheet
from heelrehab.ui.theme.appearance import Appearance

translate = QCoreApplication.translate


class RefusalPage(Sheet):
    """Says what is wrong and what to do; nothing can be touched."""

    def __init__(
        self, appearance: Appearance, fault: Fault, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            appearance,
            name="startRefusalPage",
            title=self.tr("This screen cannot be used just now"),
            text=start_text(fault),
            has_back=False,
            parent=parent,
        )


def start_text(fault: Fault) -> str:
    """Return what speaks against the start: what is wrong, what was kept, what to do."""
    return f"{_wrong_text(fault)} {_to_do_text(fault)}".format(
        place=fault.path, key=fault.key, value=fault.value, detail=fault.detail
    )


def _wrong_text(fault: Fault) -> str:
    match fault.code:
        case FaultCode.NOT_FOUND:
            text = translate("KioskStart", "{place} is not there.")
        case FaultCode.UNKNOWN_KEY:
            text = translate("KioskStart", "{place} has a setting {key} that is not known.")
        case FaultCode.BAD_VALUE:
            text = translate(
                "KioskStart", "{place} has for {key} a value that does not fit ({detail})."
            )
        case FaultCode.WRITABLE_BY_OTHERS:
            text = translate("KioskStart", "Other users of this computer may change {place}.")
        case FaultCode.OPEN_TO_OTHERS:
            text = translate("KioskStart", "Other users of this computer may read {place}.")
        case FaultCode.NO_CIPHER:
            text = translate(
                "KioskStart",
                "Histories cannot be encrypted, since the package cryptography is missing.",
            )
        case FaultCode.NEWER_VERSION:
            text = translate("KioskStart", "{place} was written by a newer HeelRehab.")
        case FaultCode.FOREIGN_FOLDER:
            text = translate("KioskStart", "{place} holds something else than HeelRehab's data.")
        case FaultCode.NOT_WRITABLE:
            text = translate("KioskStart", "HeelRehab may not write to {place} ({detail}).")
        case _:
            text = translate("KioskStart", "{place} cannot be read ({detail}).")
    return text


def _to_do_text(fault: Fault) -> str:
    match fault.code:
        case FaultCode.NOT_FOUND:
            text = translate(
                "KioskStart",
                "Nothing was changed. Run “heelrehab staff set-up”, then start the kiosk again.",
            )
        case FaultCode.UNKNOWN_KEY | FaultCode.BAD_VALUE:
            text = translate(
                "KioskStart",
                "Nothing was changed. Correct it in the file, then start the kiosk again.",
            )
        case FaultCode.NO_CIPHER:
            text = translate(
                "KioskStart",
                "Nothing was changed. Install heelrehab[kiosk], or state in the settings that "
                "the disk is encrypted.",
            )
        case FaultCode.NEWER_VERSION:
            text = translate(
                "KioskStart", "Nothing was changed. Install the newer version on this kiosk."
            )
        case _:
            text = translate(
                "KioskStart",
                "Nothing was changed. Mend the rights or the file, then start the kiosk again.",
            )
    return text
