from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.ui.icons import Icons
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX

PAGES = ("people", "export", "check", "log", "settings")


@pytest.fixture
def appearance(qapp, resources, dressed):
    """The look of a kiosk, in the place of that of a desk."""
    themes, icons = load_themes(resources / "theme"), Icons(resources / "icons")
    kiosk = Appearance(
        qapp, themes, icons, choice=ThemeChoice.LIGHT, least_target_px=KIOSK_TARGET_PX
    )
    yield kiosk
    kiosk.deleteLater()
    dressed.choose_theme(ThemeChoice.LIGHT)


def ways(staff, patient):
    """Each screen of the area, by the touches that lead to it from People."""
    yield from ((f"rail_{page}",) for page in PAGES)
    for page in ("Plan", "_pin", "_code", "_initials", "_erase"):
        yield ("rail_people", f"patient_{patient.profile_id}", f"want{page}")
    yield ("rail_people", "newPatient")
    yield ("rail_settings", "clinic_name")
    yield ("rail_settings", "guest_exercises")
    yield ("rail_export", "exportWho_one")


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_every_control_of_every_screen_is_named_and_large_enough(stay, add, size):
    patient = add()
    staff = stay(settings=KioskSettings(stick_label="HEELREHAB"))
    staff.area.resize(*size)

    for way in ways(staff, patient):
        staff.touch(*way)
        for button in staff.area.findChildren(QAbstractButton):
            if not button.isVisible():
                continue
            where = f"{way[-1]}: {button.objectName()}"
            assert button.objectName(), where
            assert button.accessibleName() or button.text(), where
            assert button.height() >= KIOSK_TARGET_PX, where
            assert button.width() >= KIOSK_TARGET_PX, where
            assert not button.toolTip() or button.accessibleName(), where


@pytest.mark.parametrize(
    ("size", "text_percent"),
    [((1024, 768), 100), ((800, 600), 100), ((1280, 800), 200), ((1080, 1920), 200)],
)
def test_no_screen_is_wider_than_its_room(stay, add, appearance, size, text_percent):
    patient = add()
    appearance.scale_text(text_percent)
    staff = stay(settings=KioskSettings(stick_label="HEELREHAB"))
    staff.area.resize(*size)

    for way in ways(staff, patient):
        staff.touch(*way)
        assert (staff.area.width(), staff.area.height()) == size, way
        for page in staff.area.findChildren(QScrollArea):
            if page.isVisible():
                assert page.widget().width() <= page.viewport().width(), way


def test_pages_rest_while_something_runs_and_leaving_stays_possible(stay):
    staff = stay()
    staff.button("rail_log").click()

    assert staff.room.is_busy
    assert not staff.area.page.isEnabled()
    assert not staff.button("rail_people").isEnabled()
    assert staff.button("rail_leave").isEnabled()
    assert staff.text("staffBusyText") == "Reading the log …"
    staff.rest()
    assert staff.area.page.isEnabled()
    assert staff.button("rail_people").isEnabled()


def test_a_long_export_tells_how_far_it_has_come(stay):
    staff = stay()
    staff.button("rail_log").click()

    staff.room.tools.work.report(3, 12)

    assert staff.text("staffBusyText") == "Reading the log … 3 / 12"
    staff.rest()


def test_words_of_the_rail_go_where_there_is_no_room(stay):
    staff = stay()
    assert "People" in staff.button("rail_people").text()

    staff.area.resize(600, 800)
    staff.rest()

    assert staff.button("rail_people").text() == ""
    assert staff.button("rail_people").accessibleName() == "People"


def test_another_page_closes_the_message_of_the_one_before(stay, add):
    patient = add()
    staff = stay()
    staff.open(patient)
    staff.touch("want_initials", "keepInitials")
    assert staff.area.messages.isVisible()

    staff.touch("rail_log")

    assert not staff.area.messages.isVisible()
