"""Every word on the player's screen follows from timeline and playhead."""

import pytest

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import OwnCount, Pacing, compile_timeline
from heelrehab.core.side import Side
from heelrehab.core.timeline import Position
from heelrehab.ui.pages.player.on_stage.reading import Lesson, reading_at


@pytest.fixture
def lessons(catalogue):
    return {
        name: Lesson(catalogue.exercise(name), catalogue.exercise_text(name))
        for name in ("heel_lift_bent_knees", "achilles_wall_stretch")
    }


def timeline_of(lessons, pacing=None):
    items = [
        PrescribedItem(
            exercise_id="heel_lift_bent_knees", dose=parse_dose("2x2"), sides=(Side.BOTH,)
        ),
        PrescribedItem(
            exercise_id="achilles_wall_stretch",
            dose=parse_dose("1x20s"),
            sides=(Side.LEFT, Side.RIGHT),
        ),
    ]
    exercises = {name: lesson.exercise for name, lesson in lessons.items()}
    return compile_timeline(items, exercises, pacing or Pacing())


def index_of(timeline, kind, nth=0):
    return [at for at, each in enumerate(timeline.intervals) if each.kind.value == kind][nth]


@pytest.mark.parametrize(
    ("kind", "elapsed_s", "words"),
    [
        ("prepare", 0.0, ("Get ready", "10", "Next: bend")),
        ("prepare", 9.2, ("Get ready", "1", "Next: bend")),
        ("move", 0.5, ("Bend", "3", "Next: lift")),
        ("hold", 1.0, ("Balance", "2", "Next: lower")),
        ("lower", 0.0, ("Lower", "2", "Next: stand tall")),
        ("rest", 0.0, ("Rest", "45", "Next: bend")),
        ("change_side", 3.0, ("Change legs", "12", "Next: lean in")),
        ("change_exercise", 0.0, ("Next exercise", "15", "Next: get ready")),
    ],
)
def test_each_kind_of_interval_has_its_words(lessons, kind, elapsed_s, words):
    timeline = timeline_of(lessons)

    reading = reading_at(timeline, Position(index_of(timeline, kind), elapsed_s), lessons)

    assert (reading.phase, reading.digits, reading.next_up) == words
    assert reading.unit == "seconds"


def test_the_last_move_of_a_set_announces_the_pause_behind_it(lessons):
    timeline = timeline_of(lessons)
    before_last = index_of(timeline, "lower", 1)

    reading = reading_at(timeline, Position(before_last, 0.0), lessons)

    assert reading.next_up == "Next: stand tall, then rest 45 s"


def test_the_last_interval_is_the_last_one(lessons):
    timeline = timeline_of(lessons)

    reading = reading_at(timeline, Position(len(timeline.intervals) - 1, 0.0), lessons)

    assert reading.next_up == "Last one"


def test_counters_and_times_are_told_as_a_person_counts(lessons):
    timeline = timeline_of(lessons)

    reading = reading_at(timeline, Position(index_of(timeline, "hold", 1), 0.0), lessons)

    assert (reading.count.rep, reading.count.reps) == (2, 2)
    assert (reading.count.set_number, reading.count.sets) == (1, 2)
    assert reading.played == "0:26"
    assert reading.left.endswith(" left")


def test_where_the_person_counts_the_digits_are_reps(lessons):
    own = Pacing(own_count={"heel_lift_bent_knees": OwnCount.PER_REP})
    timeline = timeline_of(lessons, own)

    reading = reading_at(timeline, Position(2, 31.0), lessons)

    assert (reading.digits, reading.unit) == ("2", "of 2: tap after each")
    assert reading.phase == "Your own pace"


def test_where_the_person_counts_a_set_it_is_one_tap(lessons):
    own = Pacing(own_count={"heel_lift_bent_knees": OwnCount.PER_SET})
    timeline = timeline_of(lessons, own)

    assert reading_at(timeline, Position(1, 5.0), lessons).unit == "tap after 2 reps"


def test_a_card_that_waits_says_so(lessons):
    timeline = timeline_of(lessons, Pacing(waits_between_exercises=True))

    reading = reading_at(timeline, Position(index_of(timeline, "change_exercise"), 9.0), lessons)

    assert (reading.digits, reading.unit) == ("", "tap when you are ready")
    assert reading.caption == lessons["achilles_wall_stretch"].text.setup
