"""What a pain score in the middle of a session leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from heelrehab.content.schema import Exercise
from heelrehab.core.adaptation.during_set import SetAdvice, StopOffer, advice_for
from heelrehab.core.dose import Dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.easing import (
    sets_left,
    what_is_left_of,
    with_exercise_left,
    with_rest_eased,
    with_sets,
)
from heelrehab.core.session.prescription import ItemScore, Pacing
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.recorder import SessionRecorder


@dataclass(frozen=True, slots=True)
class Easing:
    """How to make the rest of an exercise easier; each function comes from the rules."""

    offer_for: Callable[[PrescribedItem], StopOffer]
    easier_item: Callable[[str], tuple[PrescribedItem, Lesson]]
    """The lightest item for an exercise id, and its words."""
    pacing: Callable[[], Pacing]
    """The pace in force, which may be another one than at the start."""


class SetStopper:
    """Counts the sets stopped for pain and changes the session accordingly."""

    def __init__(
        self,
        driver: SessionDriver,
        recorder: SessionRecorder,
        lessons: dict[str, Lesson],
        easing: Easing,
    ) -> None:
        """Take the session; an easier exercise is added to ``lessons``."""
        self._driver = driver
        self._recorder = recorder
        self._lessons = lessons
        self._easing = easing
        self._stops: dict[int, int] = {}

    def advice(self, score_nrs: int) -> SetAdvice:
        """Return what follows from a score now."""
        return advice_for(score_nrs, self._stops.get(self._item_index, 0))

    def offer(self) -> StopOffer:
        """Return what to offer for the rest of this exercise."""
        return self._easing.offer_for(self._recorder.items[self._item_index])

    def name_of(self, exercise_id: str | None) -> str:
        """Return what an easier exercise is called; nothing for None."""
        return "" if exercise_id is None else self._easing.easier_item(exercise_id)[1].text.name

    @property
    def has_sets_left(self) -> bool:
        """True where something of the exercise is still to come."""
        return sets_left(self._driver.timeline, self._driver.position.index) > 0

    def fewer_dose(self) -> Dose | None:
        """Return what would be done for the rest of this exercise; None where it cannot be less."""
        fewer, left = self.offer().fewer, self._sets_left()
        if fewer is None or not left:
            return None
        return what_is_left_of(fewer, self._recorder.items[self._item_index].dose, left)

    def do_fewer(self) -> None:
        """Rest, then less for what is left of the exercise."""
        dose, item = self.fewer_dose(), self._recorder.items[self._item_index]
        if dose is not None:
            fewer = PrescribedItem(exercise_id=item.exercise_id, dose=dose, sides=item.sides)
            exercise = self._lessons[item.exercise_id].exercise
            self._ease(fewer, exercise, self.offer().rest_s)

    def do_easier(self) -> None:
        """Rest, then an easier exercise for the remaining sets."""
        offer = self.offer()
        if offer.easier_id is not None:
            item, lesson = self._easing.easier_item(offer.easier_id)
            self._lessons[offer.easier_id] = lesson
            self._ease(with_sets(item, self._sets_left()), lesson.exercise, offer.rest_s)

    def leave_exercise(self) -> None:
        """Go on with the next exercise, or to the end."""
        timeline, index = self._driver.timeline, self._driver.position.index
        self._driver.revise(with_exercise_left(timeline, index))

    @property
    def _item_index(self) -> int:
        return self._driver.timeline.intervals[self._driver.position.index].item_index

    def _sets_left(self) -> int:
        return sets_left(self._driver.timeline, self._driver.position.index)

    def _ease(self, item: PrescribedItem, exercise: Exercise, rest_s: float) -> None:
        stops = self._stops.get(self._item_index, 0) + 1
        number = self._recorder.add_item(item)
        self._stops[number] = stops
        score = ItemScore(number, item, exercise, self._easing.pacing())
        timeline, index = self._driver.timeline, self._driver.position.index
        self._driver.revise(with_rest_eased(timeline, index, score, rest_s=rest_s))
