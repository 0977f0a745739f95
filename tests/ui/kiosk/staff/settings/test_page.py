from __future__ import annotations

import pytest

from heelrehab.storage.kiosk.deeds import happenings
from heelrehab.storage.kiosk.settings import KioskSettings, load_kiosk_settings
from heelrehab.storage.settings import Theme


def saved(staff):
    place = staff.room.place
    return load_kiosk_settings(place.disk, place.settings_path)


@pytest.fixture
def setting(stay):
    """Begins a stay on the page of settings."""

    def begin(**values):
        staff = stay(settings=KioskSettings(**values))
        staff.touch("rail_settings")
        return staff

    return begin


@pytest.mark.parametrize(
    ("control", "key", "value"),
    [
        ("allow_guests", "allow_guests", False),
        ("allow_self_sign_up", "allow_self_sign_up", False),
        ("allow_printing", "allow_printing", True),
        ("theme_dark", "theme", Theme.DARK),
        ("text_percent_150", "text_percent", 150),
        ("idle_sMore", "idle_s", 120),
        ("still_there_sLess", "still_there_s", 15),
        ("cleaning_sMore", "cleaning_s", 40),
        ("retention_days_365", "retention_days", 365),
        ("speak_de", "languages", ("en",)),
    ],
)
def test_each_setting_is_kept_at_once_and_noted_without_its_value(setting, control, key, value):
    staff = setting()
    told = []
    staff.room.settings_changed.connect(told.append)

    staff.touch(control)

    assert getattr(saved(staff), key) == value
    assert told == [saved(staff)]
    entry = happenings(staff.room.place.log.reading())[-1].entry
    assert (entry.action.name, entry.detail) == ("SETTINGS_CHANGED", key)


@pytest.mark.parametrize(
    ("key", "keys", "value"),
    [
        ("stick_label", "AB-1", "AB-1"),
        ("emergency_number", "112", "112"),
        ("help_line", "116 117", "116 117"),
        ("clinic_name", "AM MARKT", "Am Markt"),
    ],
)
def test_words_are_typed_by_touch(setting, key, keys, value):
    staff = setting()

    staff.touch(key, *(f"{key}FieldPad_{ord(each)}" for each in keys), f"{key}Keep")

    assert getattr(saved(staff), key) == value
    assert staff.text(f"{key}Shown").endswith(f": {value}")


def test_a_word_can_be_taken_away_letter_by_letter(setting):
    staff = setting(stick_label="AB")

    staff.touch("stick_label", "stick_labelFieldPadErase", "stick_labelFieldPadErase")
    staff.touch("stick_labelKeep")

    assert saved(staff).stick_label == ""


def test_leaving_the_letters_keeps_the_old_word(setting):
    staff = setting(stick_label="AB")

    staff.touch("stick_label", "stick_labelFieldPad_67", "stick_labelPageBack")

    assert staff.text("stick_labelShown").endswith(": AB")


def test_exercises_for_guests_are_switched_one_by_one(setting):
    staff = setting()

    staff.touch("guest_exercises", "guest_ankle_pumps", "guest_seated_heel_raise")
    assert set(saved(staff).guest_exercises) == {"ankle_pumps", "seated_heel_raise"}
    staff.touch("guest_ankle_pumps")
    assert saved(staff).guest_exercises == ("seated_heel_raise",)


def test_one_language_always_stays(setting):
    staff = setting(languages=("de",))

    assert not staff.button("speak_de").isEnabled()
    staff.touch("speak_en")
    assert staff.button("speak_de").isEnabled()
    assert saved(staff).languages == ("de", "en")


def test_a_time_of_keeping_that_erases_somebody_is_asked_about(setting, add, clock):
    add(seen_on=clock.at.date().replace(year=2025))
    staff = setting()

    staff.touch("retention_days_90")
    assert saved(staff).retention_days is None
    assert "1 person(s) were not here" in staff.text("retentionQuestionText")
    staff.touch("retentionQuestionLeave")
    assert saved(staff).retention_days is None
    assert staff.button("retention_days_ever").isChecked()

    staff.touch("retention_days_90", "retentionQuestionAgree")
    assert saved(staff).retention_days == 90


def test_where_nobody_can_be_counted_the_time_of_keeping_stays(setting, add, monkeypatch):
    add()
    staff = setting()
    place = staff.room.place

    def denied(folder):
        raise PermissionError(13, "denied")

    monkeypatch.setattr(place.disk, "names", denied)
    staff.touch("retention_days_90")

    assert saved(staff).retention_days is None
    assert staff.button("retention_days_ever").isChecked()
    assert "could not be read" in staff.text("staffMessagesText")


def test_an_unusual_time_of_keeping_stays_among_the_choices(setting):
    staff = setting(retention_days=400)

    assert staff.button("retention_days_400").isChecked()


def test_a_change_that_cannot_be_written_is_given_back_and_told(setting, monkeypatch):
    staff = setting()
    place = staff.room.place
    replace = place.disk.replace

    def full(source, target):
        if target == place.settings_path:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(place.disk, "replace", full)
    staff.touch("allow_guests")

    assert saved(staff).allow_guests
    assert staff.button("allow_guests").isChecked()
    assert "kiosk.json could not be written" in staff.text("staffMessagesText")


def test_what_the_administrator_sets_is_shown_and_not_changed_here(setting):
    staff = setting(export_folder="/srv/exports", printer_name="Brother")

    assert "Folder for exports: /srv/exports" in staff.texts()
    assert "Printer: Brother" in staff.texts()


def test_quitting_asks_first(setting):
    staff = setting()
    quits = []
    staff.room.quit_asked.connect(lambda: quits.append(1))

    staff.touch("quitKiosk", "quitQuestionLeave")
    assert quits == []
    staff.button("quitKiosk").click()
    staff.button("quitQuestionAgree").click()

    assert quits == [1]
    assert staff.actions[-2:] == ["QUIT", "LEFT"]
