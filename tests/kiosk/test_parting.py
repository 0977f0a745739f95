"""What is said and handed out at the end of a visit is true."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.ui.session.plan import SessionPlan

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # no sound here


@pytest.fixture
def begun(kiosk):
    """A guest's session that has just begun."""
    kiosk.begin_as_guest()
    kiosk.house.visit.pages.open_session(SessionPlan(ITEMS))
    kiosk.settle()
    kiosk.hand.click("sessionBegin")
    return kiosk


def _exercise(kiosk, seconds):
    for _ in range(seconds):
        kiosk.advance(1.0)


def test_no_code_is_handed_out_where_nothing_was_done(begun):
    begun.house.visit.pages.stop_session()
    assert begun.house.visit.session_id() == ""


def test_what_was_done_is_handed_out(begun):
    _exercise(begun, 60)

    begun.house.visit.pages.stop_session()

    assert begun.house.visit.session_id() != ""


def test_a_guest_who_ends_a_session_is_not_told_that_it_is_kept(begun):
    begun.hand.click("playerEnd")

    question = begun.hand.find("endQuestion")
    assert [text for text in _texts(question) if "kept" in text] == []


def _texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]
