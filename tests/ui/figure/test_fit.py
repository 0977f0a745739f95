from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from heelrehab.core.figure.motion import ExerciseMotion
from heelrehab.ui.figure.fit import fit_for

SIZES = [(150.0, 150.0), (300.0, 330.0), (700.0, 560.0), (1280.0, 800.0), (400.0, 900.0)]


@pytest.fixture(params=["heel_raise_double_floor", "band_point", "ankle_bend_floor"])
def extent(request, exercise_named):
    return ExerciseMotion(exercise_named(request.param)).extent()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_whole_figure_is_inside_the_picture(extent, size, is_mirrored):
    fit = fit_for(extent, QSizeF(*size), is_mirrored=is_mirrored, wants_lens=True)
    corners = [QPointF(extent.left, extent.bottom), QPointF(extent.right, extent.top)]
    drawn = QRectF(*(fit.transform().map(corner) for corner in corners)).normalized()
    picture = QRectF(0.0, 0.0, *size)
    assert picture.contains(drawn)
    assert fit.lens is None or picture.contains(fit.lens)


@pytest.mark.parametrize(("size", "has_lens"), [((150.0, 150.0), False), ((700.0, 560.0), True)])
def test_a_small_picture_has_no_closeup(extent, size, has_lens):
    fit = fit_for(extent, QSizeF(*size), is_mirrored=False, wants_lens=True)
    assert (fit.lens is not None) is has_lens
    assert fit_for(extent, QSizeF(*size), is_mirrored=False, wants_lens=False).lens is None


def test_mirrored_is_the_same_picture_the_other_way_round(extent):
    size = QSizeF(700.0, 560.0)
    right, left = (
        fit_for(extent, size, is_mirrored=mirrored, wants_lens=True) for mirrored in (False, True)
    )
    place = QPointF(0.3, 0.4)
    there, here = right.transform().map(place), left.transform().map(place)
    assert here.x() == pytest.approx(size.width() - there.x())
    assert here.y() == pytest.approx(there.y())
    assert left.lens.left() == pytest.approx(size.width() - right.lens.right())


def test_the_closeup_shows_the_whole_way_of_the_foot(exercise_named):
    motion = ExerciseMotion(exercise_named("hop_progression"))
    fit = fit_for(motion.extent(), QSizeF(900, 700), is_mirrored=False, wants_lens=True)
    foot = motion.foot_extent()
    shown = fit.lens_transform(foot).mapRect(
        QRectF(foot.left, foot.bottom, foot.right - foot.left, foot.top - foot.bottom)
    )
    assert fit.lens.contains(shown)
