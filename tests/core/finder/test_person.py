"""What the rules know of the person."""

from __future__ import annotations

from heelrehab.content.programmes import Place
from heelrehab.content.schema import Equipment
from heelrehab.core.finder.person import Person, intake_stiffness_minutes, person_from
from heelrehab.core.history import History
from heelrehab.core.side import Side


def test_without_a_finder_plain_defaults_hold():
    person = person_from(History())

    assert person == Person()
    assert person.sore_sides == (Side.LEFT, Side.RIGHT)
    assert person.place is Place.ANY


def test_the_latest_finder_with_a_programme_counts(journal):
    journal.finder(0, worst_pain=("6",))
    journal.finder(9, side=Side.RIGHT, worst_pain=("3",), goal=("sport",), kit=("band",))
    journal.finder(12, programme="", stage="", worst_pain=("9",))

    person = person_from(journal.history)

    assert person.intake_pain_nrs == 3
    assert person.sore_sides == (Side.RIGHT,)
    assert person.wants_sport
    assert person.missing == {Equipment.STEP, Equipment.WEIGHT}
    assert person.place is Place.MID


def test_unsure_counts_as_insertional(journal):
    journal.finder(0, location=("both_or_unsure",))

    assert person_from(journal.history).place is Place.INSERTIONAL


def test_pain_on_the_bone_counts_even_where_help_came_first(journal):
    """Else stretches and steps would be open to whoever was sent to a clinician."""
    journal.finder(0, programme="", stage="", location=("on_bone",), worst_pain=("9",))
    assert person_from(journal.history).place is Place.INSERTIONAL

    journal.finder(1, location=("mid",))
    assert person_from(journal.history).place is Place.MID

    journal.finder(2, programme="", stage="", location=("both_or_unsure",), worst_pain=("9",))
    assert person_from(journal.history).place is Place.INSERTIONAL
    assert person_from(journal.history).intake_pain_nrs == 5

    journal.finder(3, programme="", stage="", location=None, emergency_signs=("foot_cold",))
    assert person_from(journal.history).place is Place.INSERTIONAL


def test_pain_that_came_to_the_bone_keeps_the_person_on_the_floor(journal, library):
    journal.begin(0, stage="B")
    assert not journal.plan.bars_compression(library)

    journal.answer(21, "insertion_pain", is_yes=True)
    assert journal.plan.bars_compression(library)

    journal.answer(28, "insertion_pain", is_yes=False)
    assert not journal.plan.bars_compression(library)

    journal.answer(35, "insertion_pain", is_yes=True).finder(36, stage="B")
    assert not journal.plan.bars_compression(library)


def test_answers_that_are_not_there_leave_the_defaults(journal):
    journal.finder(0, kit=None, minutes=None, worst_pain=None, stiffness=None)

    person = person_from(journal.history)

    assert person.missing == frozenset()
    assert person.session_minutes == Person().session_minutes
    assert person.intake_pain_nrs is None


def test_the_stiffness_answer_stands_for_minutes(journal, finder, altered):
    journal.finder(0)
    person = person_from(journal.history)

    assert intake_stiffness_minutes(person, finder) == 20
    assert intake_stiffness_minutes(Person(), finder) is None
    assert intake_stiffness_minutes(person, altered(finder, questions=())) is None
