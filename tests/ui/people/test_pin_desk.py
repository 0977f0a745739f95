"""PINs are judged in the order asked for, each for the person it is about."""

from __future__ import annotations


def test_each_is_told_in_the_order_asked_for(qtbot, desk):
    told = []
    desk.judged.connect(lambda who, verdict: told.append((who, verdict.is_right)))
    desk.kept.connect(lambda who, outcome: told.append((who, outcome.is_saved)))

    with qtbot.waitSignal(desk.kept):
        desk.try_pin("anna", "1111")
        desk.try_pin("anna", "2468")
        desk.set_pin("ben", "1357")

    assert told == [("anna", False), ("anna", True), ("ben", True)]


def test_what_was_asked_for_is_done_before_closing(desk):
    desk.try_pin("anna", "2468")
    desk.set_pin("ben", "1357")

    desk.close()

    assert desk.people.person("ben").has_pin
