from __future__ import annotations

import pytest

from heelrehab.storage.kiosk.settings import KioskSettings


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest.fixture
def exporting(stay, folder):
    """Begins a stay with a folder to export to, on the export page."""

    def begin(**settings):
        values = {"export_folder": str(folder)} | settings
        staff = stay(settings=KioskSettings(**values))
        staff.touch("rail_export")
        return staff

    return begin


def files_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_everybody_is_exported_one_file_each(exporting, add, folder):
    add(code="100200")
    add(code="100300")
    staff = exporting()

    staff.touch("exportKind_json", "exportNow")
    assert "all 2 person(s)" in staff.text("exportAllText")
    assert files_in(folder) == []
    staff.touch("exportAllAgree")

    assert files_in(folder) == [
        "HeelRehab-100200-2026-11-22.json",
        "HeelRehab-100300-2026-11-22.json",
    ]
    assert "2 file(s) are in the folder" in staff.text("exportOutcomeText")


def test_everybody_can_still_be_left(exporting, add, folder):
    add(code="100200")
    add(code="100300")
    staff = exporting()

    staff.touch("exportNow", "exportAllLeave")

    assert files_in(folder) == []
    assert "EXPORTED" not in staff.actions


def test_the_clinics_folder_is_named(exporting, folder):
    assert exporting().text("exportFolder") == f"The clinic's folder is {folder}."


def test_a_report_is_drawn_away_from_the_windows_thread(exporting, add, folder):
    add()
    staff = exporting()

    staff.touch("exportKind_pdf", "exportNow")

    assert next(folder.iterdir()).read_bytes().startswith(b"%PDF")


def test_one_person_is_found_by_code(exporting, add, folder):
    add(code="100200")
    add(code="100300")
    staff = exporting()

    staff.touch("exportWho_one", "exportKind_json")
    assert not staff.button("exportNow").isEnabled()
    staff.type_on("exportCodePad", "100300")
    staff.touch("exportNow")

    assert files_in(folder) == ["HeelRehab-100300-2026-11-22.json"]


def test_a_code_that_nobody_has_is_said(exporting, add):
    add(code="100200")
    staff = exporting()

    staff.touch("exportWho_one")
    staff.type_on("exportCodePad", "999999")

    assert staff.text("exportCodeLine") == "Nobody here has this code."


def test_a_code_that_two_have_is_said(exporting, place, add):
    add(code="100200")
    second = add(code="100300")
    card = place.folder.profile(second.profile_id).card
    card.write_bytes(card.read_bytes().replace(b"100300", b"100200"))
    staff = exporting()

    staff.touch("exportWho_one")
    staff.type_on("exportCodePad", "100200")

    assert staff.text("exportCodeLine").startswith("Two people have this code.")
    assert not staff.button("exportNow").isEnabled()


def test_from_a_persons_page_that_person_is_meant(stay, add, folder):
    add(code="100200")
    patient = add(code="100300")
    staff = stay(settings=KioskSettings(export_folder=str(folder)))
    staff.open(patient)

    staff.touch("want_export", "exportKind_json", "exportNow")

    assert files_in(folder) == ["HeelRehab-100300-2026-11-22.json"]
    assert staff.button("rail_export").isChecked()


def test_a_stick_that_is_not_in_is_said_and_nothing_written(exporting, add):
    add()
    staff = exporting(stick_label="HEELREHAB", export_folder="")

    staff.touch("exportNow")

    text = staff.text("exportOutcomeText")
    assert text.startswith("There is no stick with the label HEELREHAB. Nothing was written.")
    assert "EXPORTED" not in staff.actions


def test_without_stick_and_folder_it_says_where_to_set_them(exporting, add):
    add()
    staff = exporting(export_folder="")

    assert "Give the stick's label under “Settings”" in staff.text("noTarget")
    assert not staff.button("exportNow").isEnabled()


def test_an_empty_kiosk_has_nothing_to_export(exporting):
    assert not exporting().button("exportNow").isEnabled()


def test_back_to_everybody_means_everybody_again(exporting, add, folder):
    add(code="100200")
    add(code="100300")
    staff = exporting()
    staff.touch("exportWho_one")
    staff.type_on("exportCodePad", "100300")

    staff.touch("exportWho_everybody", "exportKind_json", "exportNow", "exportAllAgree")

    assert len(files_in(folder)) == 2
