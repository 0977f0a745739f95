"""Pictures by share of colour: what should be there is, where it should be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QTransform

from heelrehab.core.figure.motion import ExerciseMotion
from heelrehab.ui.figure.look import FigureTheme, Person, look_for
from heelrehab.ui.figure.painter import FigurePainter, Marks
from heelrehab.ui.figure.sheets.drawing import picture_of

SIZE = QSize(480, 400)
LOOK = look_for(FigureTheme.LIGHT, Person())
NO_MARKS = Marks(has_glow=False, has_arrow=False, has_ghost=False, has_closeup=False)
NEAR = 12
"""How far a channel may be from a colour that was asked for."""

pytestmark = pytest.mark.usefixtures("qapp")


def picture(exercise, step=0, *, marks=NO_MARKS, is_mirrored=False, look=LOOK, size=SIZE):
    motion = ExerciseMotion(exercise)
    figure = FigurePainter(motion, look, is_mirrored=is_mirrored, marks=marks)
    return picture_of(figure, look, motion.step_frame(step), size)


def places_of(image, colour):
    """Return the pixels, every second one, that have ``colour``."""
    wanted = colour.getRgb()[:3]
    return [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if all(
            abs(one - other) <= NEAR
            for one, other in zip(image.pixelColor(x, y).getRgb()[:3], wanted, strict=True)
        )
    ]


def share_of(image, colour):
    return 4 * len(places_of(image, colour)) / (image.width() * image.height())


def middle_x(places):
    return sum(x for x, _ in places) / len(places)


def test_a_person_is_drawn_in_shirt_shorts_and_skin(raise_exercise):
    image = picture(raise_exercise)
    assert share_of(image, LOOK.shirt.near) > 0.005
    assert share_of(image, LOOK.shorts.near) > 0.01
    assert share_of(image, LOOK.skin.near) > 0.015
    assert share_of(image, LOOK.hair.near) > 0.003


def test_the_left_leg_working_mirrors_the_picture(raise_exercise):
    right, left = picture(raise_exercise), picture(raise_exercise, is_mirrored=True)
    assert 0.995 < alike(left, right.transformed(QTransform.fromScale(-1.0, 1.0))) <= 1.0
    assert alike(left, right) < 0.9


def alike(one: QImage, other: QImage) -> float:
    spots = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    same = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 40
        for x, y in spots
    )
    return same / len(spots)


def test_what_is_felt_glows_on_the_working_leg_only(raise_exercise):
    dull, glowing = picture(raise_exercise), picture(raise_exercise, marks=Marks(has_closeup=False))
    assert share_of(dull, LOOK.glow) == 0.0
    places = places_of(glowing, LOOK.glow)
    assert 0.0005 < share_of(glowing, LOOK.glow) < 0.02
    assert all(y > SIZE.height() * 0.5 for _, y in places)


def test_an_arrow_stands_behind_the_heel_that_rises(raise_exercise):
    only_arrow = Marks(has_glow=False, has_ghost=False, has_closeup=False)
    arrow = places_of(picture(raise_exercise, marks=only_arrow), LOOK.accent)
    skin = places_of(picture(raise_exercise), LOOK.skin.near)
    assert arrow
    assert max(x for x, _ in arrow) < middle_x(skin)


def test_the_start_has_neither_arrow_nor_ghost(raise_exercise):
    marks = Marks(has_glow=False, has_closeup=False)
    assert picture(raise_exercise, None, marks=marks) == picture(raise_exercise, None)


def test_a_ghost_is_faint(raise_exercise):
    bare = picture(raise_exercise)
    with_ghost = picture(raise_exercise, marks=Marks(False, False, True, False))  # noqa: FBT003 - in the order of the fields
    changed = [
        abs(with_ghost.pixelColor(x, y).lightness() - bare.pixelColor(x, y).lightness())
        for x in range(0, SIZE.width(), 3)
        for y in range(0, SIZE.height(), 3)
    ]
    assert sum(change > 4 for change in changed) > 100
    assert max(changed) < 40


def test_the_ghost_is_of_the_move_that_is_under_way(raise_exercise):
    motion = ExerciseMotion(raise_exercise)
    marks = Marks(has_closeup=False)
    used = FigurePainter(motion, LOOK, is_mirrored=False, marks=marks)
    picture_of(used, LOOK, motion.frame(0, 0.5), SIZE)
    fresh = FigurePainter(motion, LOOK, is_mirrored=False, marks=marks)
    lowering = motion.frame(2, 0.5)
    assert picture_of(used, LOOK, lowering, SIZE) == picture_of(fresh, LOOK, lowering, SIZE)


def test_a_closeup_repeats_the_foot_larger(raise_exercise):
    plain = share_of(picture(raise_exercise), LOOK.skin.near)
    assert share_of(picture(raise_exercise, marks=Marks()), LOOK.skin.near) > plain * 1.1


@pytest.mark.parametrize(
    ("exercise_id", "behind_the_foot"), [("ankle_bend_floor", False), ("band_point", True)]
)
def test_the_two_bands_pull_opposite_ways(exercise_named, exercise_id, behind_the_foot):
    """An anchored band leads away from the person, a held one back to the hands."""
    exercise = exercise_named(exercise_id)
    image = picture(exercise)
    motion = ExerciseMotion(exercise)
    figure = FigurePainter(motion, LOOK, is_mirrored=False, marks=NO_MARKS)
    transform = figure.fit(SIZE.toSizeF()).transform()
    foot = motion.step_frame(0).skeleton.near_leg.ball
    foot_x, _ = transform.map(foot.real, foot.imag)
    band = middle_x(places_of(image, LOOK.band.near))
    assert (band < foot_x) is behind_the_foot


def test_strong_contrast_draws_edges(raise_exercise):
    look = look_for(FigureTheme.HIGH_CONTRAST, Person())
    assert share_of(picture(raise_exercise, look=look), look.edge) > 0.005


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_is_sharp_on_dense_screens(raise_exercise, ratio):
    motion = ExerciseMotion(raise_exercise)
    figure = FigurePainter(motion, LOOK, is_mirrored=False, marks=Marks())
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(LOOK.ground)
    painter = QPainter(image)
    figure.paint(painter, SIZE, motion.frame(0, 0.5))
    painter.end()
    corner = image.copy(QRect(0, image.height() - 8, image.width(), 4))
    assert share_of(corner, LOOK.ground) > 0.9
    assert share_of(image, LOOK.shorts.near) > 0.01


def test_every_exercise_can_be_painted_in_every_theme(all_exercises):
    for exercise in all_exercises:
        for theme in FigureTheme:
            look = look_for(theme, Person())
            image = picture(exercise, marks=Marks(), look=look, size=QSize(300, 260))
            assert share_of(image, look.skin.near) > 0.005, (exercise.id, theme)
