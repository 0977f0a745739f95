"""What one person did is gone for the next: from the disk, from memory, from the screen."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.ui.session.plan import SessionPlan

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # no sound here


def files_below(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def folders_below(folder):
    return {path for path in folder.rglob("*") if path.is_dir()}


def names_on(window):
    """Everything that those who listen could be told, in one text."""
    interfaces = map(QAccessible.queryAccessibleInterface, window.findChildren(QWidget))
    return " ".join(each.text(QAccessible.Text.Name) for each in interfaces if each)


def exercise_a_little(kiosk):
    pages = kiosk.house.visit.pages
    pages.open_session(SessionPlan(ITEMS))
    kiosk.settle()
    kiosk.hand.click("sessionBegin")
    for _ in range(20):
        kiosk.advance(1.0)
    pages.stop_session()
    kiosk.settle()
    kiosk.hand.click("score_3")
    kiosk.hand.click("sessionDone")


def test_a_guest_leaves_no_file_and_no_folder(kiosk, premises):
    before = files_below(premises.folder.root), folders_below(premises.folder.root)
    kiosk.begin_as_guest()
    exercise_a_little(kiosk)
    kiosk.house.visit.settings.change(figure_skin=3, tempo_percent={"x": 120})
    assert kiosk.house.visit.keeper.history.sessions
    for page in ("exercises", "progress", "learn"):
        kiosk.hand.click(f"rail_{page}")
    kiosk.house.go_home()
    kiosk.settle()

    assert (files_below(premises.folder.root), folders_below(premises.folder.root)) == before


def test_a_patients_settings_do_not_reach_the_machine(kiosk, premises, patient):
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")
    kiosk.house.visit.settings.change(figure_skin=3)
    kiosk.house.go_home()

    assert not premises.folder.settings.exists()
    kiosk.begin_as_guest()
    assert kiosk.house.visit.settings.settings.figure_skin == 1


@pytest.mark.parametrize("is_guest", [True, False])
def test_nothing_of_a_visit_outlives_it(kiosk, patient, is_guest):
    if is_guest:
        kiosk.begin_as_guest()
    else:
        kiosk.sign_in()
        kiosk.wait_for("visitFrame")
    exercise_a_little(kiosk)
    kiosk.hand.click("rail_progress")
    visit = kiosk.house.visit
    watched = {
        name: weakref.ref(each)
        for name, each in {
            "visit": visit,
            "keeper": visit.keeper,
            "pages": visit.pages,
            "frame": visit.frame,
            "settings": visit.settings,
            "host": visit.pages.host,
            "senses": visit.pages.senses,
            "today": visit.frame.made_page("today"),
            "progress": visit.frame.made_page("progress"),
        }.items()
    }
    del visit

    kiosk.house.go_home()
    kiosk.settle()
    gc.collect()

    assert [name for name, each in watched.items() if each() is not None] == []


def test_no_widget_is_left_over_after_many_visits(kiosk):
    def count():
        kiosk.settle()
        gc.collect()
        return len(kiosk.window.findChildren(QWidget))

    kiosk.begin_as_guest()
    kiosk.house.go_home()
    before = count()
    for _ in range(5):
        kiosk.begin_as_guest()
        kiosk.hand.click("rail_exercises")
        kiosk.house.go_home()

    assert count() == before


def test_what_was_copied_cannot_be_pasted_by_the_next(qapp, kiosk):
    kiosk.begin_as_guest()
    qapp.clipboard().setText("my heel")

    kiosk.house.go_home()

    assert qapp.clipboard().text() == ""


def test_a_dialog_does_not_survive(qapp, qtbot, kiosk):
    kiosk.begin_as_guest()
    stray = QWidget()
    qtbot.addWidget(stray)
    stray.show()

    kiosk.house.go_home()

    assert not stray.isVisible()


def test_the_next_patient_sees_nothing_of_the_one_before(kiosk, patient):
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")
    exercise_a_little(kiosk)
    assert "AB" in names_on(kiosk.window)
    kiosk.house.go_home()
    kiosk.settle()

    kiosk.begin_as_guest()

    assert kiosk.house.visit.keeper.history.is_empty
    assert not [
        each for each in kiosk.window.findChildren(QWidget) if "AB" in each.accessibleName()
    ]
