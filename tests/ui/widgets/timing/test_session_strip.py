"""The strip shows sets and pauses in their proportions, and where one stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, Timeline, timed
from heelrehab.ui.widgets.timing.session_strip import SessionStrip, segment_spans
from heelrehab.ui.widgets.timing.strip_segments import (
    WAIT_LENGTH_S,
    StripPlace,
    StripSegment,
    place_of,
    segments_of,
)

PREPARE, MOVE, HOLD, LOWER, REST, CHANGE_SIDE, CHANGE_EXERCISE = IntervalKind


def interval(kind, duration_s, *, item=0, set_index=0, rep=0, side=Side.LEFT):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id="heel_lift",
        item_index=item,
        set_index=set_index,
        rep_index=rep,
        side=side,
        move_index=0 if kind.is_work else None,
    )


@pytest.fixture
def session():
    """Get ready, a set of two reps, a rest, a held set, and a change that waits."""
    return timed(
        [
            interval(PREPARE, 10),
            interval(MOVE, 2),
            interval(LOWER, 3),
            interval(MOVE, 2, rep=1),
            interval(LOWER, 3, rep=1),
            interval(REST, 30, set_index=1),
            interval(HOLD, 40, set_index=1),
            interval(CHANGE_EXERCISE, None, item=1),
            interval(HOLD, 30, item=1),
        ]
    )


def test_the_moves_of_a_set_are_one_segment(session):
    segments = segments_of(session)

    assert [segment.kind for segment in segments] == [
        PREPARE,
        LOWER,
        REST,
        HOLD,
        CHANGE_EXERCISE,
        HOLD,
    ]
    assert [segment.length_s for segment in segments] == [10, 10, 30, 40, WAIT_LENGTH_S, 30]
    assert [segment.begins_exercise for segment in segments] == [
        True,
        False,
        False,
        False,
        True,
        False,
    ]


def test_the_sides_of_a_set_are_two_segments():
    both = timed([interval(HOLD, 5), interval(HOLD, 5, side=Side.RIGHT)])

    assert len(segments_of(both)) == 2


@pytest.mark.parametrize(
    ("position", "place"),
    [
        (Position(0, 0.0), StripPlace(0, 0.0)),
        (Position(0, 5.0), StripPlace(0, 0.5)),
        (Position(2, 1.0), StripPlace(1, 0.3)),
        (Position(4, 3.0), StripPlace(1, 1.0)),
        (Position(6, 99.0), StripPlace(3, 1.0)),
        (Position(7, 25.0), StripPlace(4, 0.0)),
    ],
)
def test_a_position_has_a_place(session, position, place):
    found = place_of(segments_of(session), session, position)

    assert found.index == place.index
    assert found.fraction == pytest.approx(place.fraction)


@given(
    lengths=st.lists(st.floats(min_value=0.5, max_value=600), min_size=1, max_size=60),
    width_px=st.integers(min_value=60, max_value=3000),
)
def test_segments_fill_the_strip_in_order(lengths, width_px):
    segments = tuple(
        StripSegment(HOLD, index, index, length_s, begins_exercise=index % 5 == 0)
        for index, length_s in enumerate(lengths)
    )

    spans = segment_spans(segments, width_px)

    ends = [left_px + wide_px for left_px, wide_px in spans]
    assert all(wide_px > 0 for _, wide_px in spans)
    assert all(end <= following for end, (following, _) in zip(ends, spans[1:], strict=False))
    assert spans[0][0] == 0
    assert ends[-1] == pytest.approx(width_px)


def test_a_longer_segment_is_wider():
    segments = tuple(
        StripSegment(HOLD, index, index, length_s, begins_exercise=False)
        for index, length_s in enumerate((10.0, 20.0))
    )

    (_, short_px), (_, long_px) = segment_spans(segments, 300)

    assert long_px == pytest.approx(2 * short_px, rel=0.05)


@pytest.fixture
def strip(qtbot, appearance, session):
    widget = SessionStrip(appearance)
    qtbot.addWidget(widget)
    widget.set_timeline(session)
    widget.resize(600, 28)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def share_of(widget, colour):
    image = widget.grab().toImage()
    middle = image.height() // 2
    row = [image.pixelColor(x, middle) for x in range(image.width())]
    return row.count(QColor(colour)) / len(row)


def test_what_is_done_is_drawn_full(strip, appearance):
    held = appearance.theme.phases.hold
    assert share_of(strip, held) == 0

    strip.set_position(Position(6, 20.0))
    half = share_of(strip, held)
    strip.set_position(Position(7, 0.0))

    assert share_of(strip, held) == pytest.approx(2 * half, rel=0.1)


def test_a_move_too_small_to_see_is_not_painted(qtbot, strip):
    strip.set_position(Position(6, 20.0))
    paints = PaintCount(strip)

    strip.set_position(Position(6, 20.01))
    QApplication.processEvents()
    assert paints.count == 0
    strip.set_position(Position(6, 21.0))
    QApplication.processEvents()

    assert paints.count == 1


class PaintCount(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        QApplication.processEvents()
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - overrides Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_the_playhead_moves_the_other_way_in_right_to_left_scripts(strip, appearance):
    strip.set_position(Position(0, 5.0))
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = strip.grab().toImage()

    head = QColor(appearance.theme.text)
    found = [x for x in range(image.width()) if image.pixelColor(x, 4) == head]

    assert min(found) > 500


def test_the_place_is_told_in_words(strip):
    strip.set_position(Position(6, 1.0))

    assert strip.accessibleName() == "The whole session"
    assert strip.accessibleDescription() == "part 4 of 6"


def test_reps_more_are_shown_at_once(strip, session):
    longer = timed([*session.intervals, interval(HOLD, 30, item=1, set_index=1)])

    strip.set_timeline(longer)
    strip.set_position(Position(9, 1.0))

    assert strip.accessibleDescription() == "part 7 of 7"


def test_without_a_session_nothing_is_drawn(qtbot, appearance):
    strip = SessionStrip(appearance)
    qtbot.addWidget(strip)
    strip.set_timeline(Timeline(intervals=()))
    strip.resize(300, 28)

    assert share_of(strip, appearance.theme.ground) == 1


def test_pauses_are_lower_than_work(strip, appearance):
    strip.set_position(Position(8, 29.0))
    image = strip.grab().toImage()

    def height_of(colour):
        wanted = QColor(colour)
        columns = (
            sum(image.pixelColor(x, y) == wanted for y in range(image.height()))
            for x in range(image.width())
        )
        return max(columns)

    phases = appearance.theme.phases
    assert height_of(phases.rest) < 0.7 * height_of(phases.hold)
