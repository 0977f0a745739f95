"""The ring tells phase, time and share by words, shape and colour; it draws only changes."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.widgets.timing.phase_look import phase_look
from heelrehab.ui.widgets.timing.ring_timer import RingTimer

SIDE_PX = 200


@pytest.fixture
def ring(qtbot, appearance):
    widget = RingTimer(appearance)
    qtbot.addWidget(widget)
    widget.resize(SIDE_PX, SIDE_PX)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def drawn(ring, kind, fraction=0.5, digits="14"):
    ring.set_reading(fraction, digits, "Hold", "seconds", kind)
    return ring.grab().toImage()


def count(image, colour):
    wanted = QColor(colour)
    sides = itertools.product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y) == wanted for x, y in sides)


def shape(image, ground):
    """Which pixels are drawn at all, whatever their colour."""
    sides = itertools.product(range(image.width()), range(image.height()))
    return frozenset(at for at in sides if image.pixelColor(*at).name() != ground.lower())


def test_more_of_the_ring_is_filled_as_time_goes_by(ring, appearance):
    colour = appearance.theme.phases.hold
    counts = [count(drawn(ring, IntervalKind.HOLD, share), colour) for share in (0, 0.25, 0.5, 1)]

    assert counts == sorted(set(counts))
    quarter, half = counts[1] - counts[0], counts[2] - counts[0]
    assert half == pytest.approx(2 * quarter, rel=0.15)


@pytest.mark.parametrize("kind", list(IntervalKind))
def test_every_kind_is_drawn_in_its_colour(ring, appearance, kind):
    colour = phase_look(kind, appearance.theme).colour

    assert count(drawn(ring, kind), colour) > 20


def test_kinds_differ_without_colour(ring, appearance):
    """Change of side and of exercise are one kind to the eye; all others differ in shape."""
    ground = appearance.theme.ground
    kinds = [kind for kind in IntervalKind if kind is not IntervalKind.CHANGE_EXERCISE]

    shapes = {shape(drawn(ring, kind, 1.0), ground) for kind in kinds}

    assert len(shapes) == len(kinds)


@pytest.mark.parametrize("fraction", [-0.5, 1.5])
def test_a_share_beyond_the_ends_is_cut_off(ring, fraction):
    nearest = min(1.0, max(0.0, fraction))

    assert drawn(ring, IntervalKind.HOLD, fraction) == drawn(ring, IntervalKind.HOLD, nearest)


def test_without_digits_the_sign_is_large(ring, appearance):
    colour = phase_look(IntervalKind.CHANGE_SIDE, appearance.theme).colour

    with_digits = count(drawn(ring, IntervalKind.CHANGE_SIDE, 0.0, "9"), colour)

    assert count(drawn(ring, IntervalKind.CHANGE_SIDE, 0.0, ""), colour) > 3 * with_digits


def test_the_kind_stays_where_none_is_given(ring, appearance):
    ring.set_reading(0.5, "3", "Rest", "seconds", IntervalKind.REST)
    ring.set_reading(0.6, "2", "Rest", "seconds")

    assert count(ring.grab().toImage(), appearance.theme.phases.rest) > 20


def test_the_reading_is_told_in_words(ring):
    ring.set_reading(0.5, "14", "Hold", "seconds", IntervalKind.HOLD)

    assert ring.accessibleName() == "Hold"
    assert ring.accessibleDescription() == "14 seconds"


def test_digits_keep_their_size_while_they_count(ring):
    heights = set()
    for digits in ("11", "14", "10"):
        ring.set_reading(0.5, digits, "Hold", "seconds")
        heights.add(ring.digits_height_px())

    assert len(heights) == 1


def test_long_words_shrink_to_stay_inside(ring, appearance):
    word = "Langsam wieder absenken und dabei ruhig weiteratmen"
    ring.set_reading(0.0, "3", word, word, IntervalKind.LOWER)
    image = ring.grab().toImage()

    track = QColor(appearance.theme.ring_track)
    row = [image.pixelColor(x, SIDE_PX // 2) for x in range(4, 10)]
    assert track in row
    assert count(image, appearance.theme.phases.lower) > 0


def test_a_larger_text_asks_for_a_larger_ring(appearance, ring):
    before = ring.sizeHint().width()

    appearance.scale_text(200)

    assert ring.sizeHint().width() == 2 * before
