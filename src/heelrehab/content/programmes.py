"""The typed form of a programme file: stages, their exercises, and what opens the next."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.content.schema import DoseNotation, Identifier, Source

StageId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
Fraction = Annotated[float, msgspec.Meta(gt=0, le=1)]
Nrs = Annotated[int, msgspec.Meta(ge=0, le=10)]
Days = Annotated[int, msgspec.Meta(ge=1, le=400)]
Week = Annotated[int, msgspec.Meta(ge=1, le=104)]


class Place(Enum):
    """Whose pain a programme is for; on the bone bars whatever presses the tendon."""

    ANY = "any"
    MID = "mid"
    INSERTIONAL = "insertional"


class Fits(Enum):
    """Whom a target of a gate is for."""

    ALWAYS = "always"
    MID = "mid"
    INSERTIONAL = "insertional"
    SPORT = "sport"


class Target(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stage to go to, for whom it fits."""

    programme: Identifier
    stage: StageId
    fits: Fits = Fits.ALWAYS


class ItemSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise of a stage with the dose it starts at, a rung of the exercise's ladder."""

    exercise: Identifier
    dose: DoseNotation
    days_apart: Annotated[int, msgspec.Meta(ge=1, le=14)] = 1
    """Days from one session with this exercise to the next, at least."""


class SessionsDone(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="sessions_done"
):
    """So many sessions of this stage, each with at least this share of its dose done."""

    at_least: Annotated[int, msgspec.Meta(ge=1, le=200)]
    share_fraction: Fraction
    within_days: Days | None = None


class PainDuring(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="pain_during"
):
    """No score during the stage's sessions of the last days above a limit, and at least one."""

    at_most_nrs: Nrs
    within_days: Days


class DaysInStage(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="days_in_stage"
):
    """Days since the stage began."""

    at_least: Days


class DaysSinceStart(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="days_since_start"
):
    """Days since the finder's programme began, over all stages."""

    at_least: Days


class ExerciseDone(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="exercise_done"
):
    """One of the exercises was done at this dose with little enough pain, in any session."""

    exercises: Annotated[tuple[Identifier, ...], msgspec.Meta(min_length=1)]
    sets: Annotated[int, msgspec.Meta(ge=1, le=10)]
    reps: Annotated[int, msgspec.Meta(ge=1, le=100)]
    pain_at_most_nrs: Nrs
    is_settled_by_morning: bool = False
    """Next morning's pain must not stand above its usual value."""
    or_asked: str = ""
    """A question whose yes counts as well, where the stage itself lacks the exercise."""


class RaisesRatio(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="raises_ratio"
):
    """The last heel-raise test: the sore side against the other, and no lower heel."""

    at_least_fraction: Fraction


class HopPain(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="hop_pain"
):
    """The last ten hops on the sore side, or on each where both are sore."""

    at_most_nrs: Nrs


class StiffnessNotDaily(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="stiffness_not_daily"
):
    """At least one morning without stiffness among the days, of three or more answered."""

    within_days: Days


class Asked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="asked"):
    """A yes or no of the person's own, given during this stage."""

    question: Identifier
    is_yes: bool


Need = (
    SessionsDone
    | PainDuring
    | DaysInStage
    | DaysSinceStart
    | ExerciseDone
    | RaisesRatio
    | HopPain
    | StiffnessNotDaily
    | Asked
)
"""A condition of a gate; the tag in ``type`` is also the code of its text."""


class Gate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What opens the next stage: all needs met. The first target that fits is taken."""

    needs: Annotated[tuple[Need, ...], msgspec.Meta(min_length=1)]
    to: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1)]


class StageSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One stage of a programme."""

    id: StageId
    weeks: tuple[Week, Week]
    """The weeks it usually spans, first and last; nobody is pushed on by the calendar."""
    days_per_week: Annotated[int, msgspec.Meta(ge=1, le=7)]
    times_per_day: Annotated[int, msgspec.Meta(ge=1, le=3)]
    items: Annotated[tuple[ItemSpec, ...], msgspec.Meta(min_length=1)]
    light_items: tuple[ItemSpec, ...] = ()
    """Easy work for the days between; none means the day is free."""
    gate: Gate | None = None
    """None where nothing comes after."""
    back: tuple[Target, ...] = ()
    """Where two setbacks lead; none means lower doses in the same stage."""
    settling_days: Annotated[int, msgspec.Meta(ge=0, le=28)] = 0
    settling_at_most_nrs: Nrs = 0
    """In the first ``settling_days`` soreness up to this holds the dose, never lowers it."""


class SportSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The way back to running beside a programme, for those whose goal it is."""

    stages: Annotated[tuple[StageId, ...], msgspec.Meta(min_length=1)]
    hop_pain_at_most_nrs: Nrs
    asked: Identifier
    """The question whose yes is needed: a brisk half-hour walk without a worse next day."""
    first_weeks: Week
    first_runs_per_week: Annotated[int, msgspec.Meta(ge=1, le=7)]
    first_run_minutes: Annotated[int, msgspec.Meta(ge=1, le=60)]
    later_days_apart: Annotated[int, msgspec.Meta(ge=1, le=7)]
    most_rise_fraction: Fraction
    """How much farther a week may be than the week before, at most."""
    replaces: tuple[Identifier, ...]
    """Exercises that a running day leaves out."""


class Programme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One programme as its file in ``resources/programmes`` tells it.

    A source's ``covers`` names key paths, stages and items by id: ``stages.A.gate``.
    """

    id: Identifier
    place: Place
    short_items: Annotated[int, msgspec.Meta(ge=1, le=10)]
    """How many of a stage's first items make its short version."""
    stages: Annotated[tuple[StageSpec, ...], msgspec.Meta(min_length=1)]
    sport: SportSpec | None = None
    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]

    def stage(self, stage_id: str) -> StageSpec | None:
        """Return the stage of that id, None where the file has no such stage (any more)."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)
