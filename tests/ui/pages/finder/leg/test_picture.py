"""The picture and the list of places say the same, each way round."""

import pytest
from PySide6.QtCore import QPoint, Qt

from heelrehab.ui.pages.finder.leg.picture import FINGER_PX, LegPicture
from heelrehab.ui.pages.finder.leg.regions import REGIONS, region_at

NUMBERS = {option_id: number for number, option_id in enumerate(REGIONS, start=1)}


@pytest.fixture
def picture(qtbot, appearance):
    made = LegPicture(appearance, NUMBERS, name="leg")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def place_of(picture, option_id):
    return picture.place_of(REGIONS[option_id].centre).toPoint()


def unit(picture, direction):
    towards = picture.place_of(direction) - picture.place_of(0j)
    return towards / (towards.x() ** 2 + towards.y() ** 2) ** 0.5


@pytest.mark.parametrize("option_id", REGIONS)
def test_the_middle_of_a_region_is_its_own(option_id):
    assert region_at(REGIONS[option_id].centre, reach=0.0) == option_id


@pytest.mark.parametrize("option_id", REGIONS)
def test_a_tap_chooses_the_region(picture, qtbot, option_id):
    with qtbot.waitSignal(picture.chosen, timeout=0) as chosen:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place_of(picture, option_id))

    assert chosen.args == [option_id]


def test_a_tap_far_from_every_region_chooses_nothing(picture, qtbot):
    with qtbot.assertNotEmitted(picture.chosen):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


@pytest.mark.parametrize("option_id", REGIONS)
def test_a_finger_may_land_beside_a_region(picture, qtbot, option_id):
    """Towards its badge, where no other region is."""
    region = REGIONS[option_id]
    towards = region.badge - region.centre
    edge = region.centre + towards / region.distance(region.badge)
    beside = picture.place_of(edge) + unit(picture, towards) * (FINGER_PX - 2.0)

    with qtbot.waitSignal(picture.chosen, timeout=0) as chosen:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=beside.toPoint())

    assert chosen.args == [option_id]


def test_the_pointer_is_told_once_for_each_region(picture, qtbot):
    told = []
    picture.pointed.connect(told.append)

    for option_id in ("mid", "mid", "on_bone"):
        qtbot.mouseMove(picture, place_of(picture, option_id))

    assert told == ["mid", "on_bone"]


def test_the_chosen_region_is_filled(picture, appearance):
    at = picture.place_of(REGIONS["calf_muscle"].centre).toPoint()
    before = picture.grab().toImage().pixelColor(at)

    picture.show_chosen("calf_muscle")

    assert picture.grab().toImage().pixelColor(at) != before


def test_a_tap_in_the_picture_chooses_the_row(finder, answers, qtbot):
    finder.answer(*answers[:4])
    leg = finder.find("locationPicture")

    qtbot.mouseClick(leg, Qt.MouseButton.LeftButton, pos=place_of(leg, "on_bone"))

    assert finder.find("location_on_bone").isChecked()
