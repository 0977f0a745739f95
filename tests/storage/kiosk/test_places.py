"""What belongs to the kiosk lies in one folder, apart from the people's."""

from __future__ import annotations

from heelrehab.storage.kiosk.places import kiosk_folder


def test_everything_of_the_kiosk_lies_in_its_folder(folder):
    kiosk = kiosk_folder(folder)

    places = (kiosk.settings, kiosk.staff, kiosk.signing, kiosk.audit, kiosk.retention)
    assert {path.parent for path in places} == {folder.root / "kiosk"}
    assert len(set(places)) == 5
