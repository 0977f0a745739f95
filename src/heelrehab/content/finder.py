"""The typed form of ``finder.toml``: questions, what each answer means, and the outcomes."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.content.programmes import Place, StageId
from heelrehab.content.schema import Identifier, Source

OptionId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_]*$")]
Conditions = dict[Identifier, tuple[OptionId, ...]]
"""Question to options, any of which will do; every question named must agree.

``irritability`` may stand among the questions, with ``low``, ``medium`` or ``high``.
"""


class Tier(Enum):
    """How soon a warning sign needs a person who can examine."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    CLINICIAN_FIRST = "clinician_first"


class Irritability(Enum):
    """How easily the tendon is upset."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class QuestionKind(Enum):
    """How a question is answered: signs (any, or none), one choice, a 0-10 score, a set."""

    SIGNS = "signs"
    CHOICE = "choice"
    SCORE = "score"
    SEVERAL = "several"


class Option(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer, or one band of a score, and its effect."""

    id: OptionId
    from_nrs: Annotated[int, msgspec.Meta(ge=0, le=10)] | None = None
    to_nrs: Annotated[int, msgspec.Meta(ge=0, le=10)] | None = None
    ends: Tier | None = None
    """The finder ends here, on the screen of this tier."""
    until_seen: bool = False
    """It ends here for a clinician only until one has looked at it; see ``core/finder/seen.py``."""
    irritability: Irritability | None = None
    minutes: Annotated[int, msgspec.Meta(ge=0, le=600)] | None = None
    """The number of minutes that the answer stands for."""


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question. Questions of the same ``screen`` (1 to 12) belong together."""

    id: Identifier
    screen: Annotated[int, msgspec.Meta(ge=1, le=12)]
    kind: QuestionKind
    options: Annotated[tuple[Option, ...], msgspec.Meta(min_length=1)]
    skip_when: Conditions = {}


class Ending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Answers that together call for a clinician."""

    id: Identifier
    tier: Tier
    when: Conditions
    until_seen: bool = False
    """As of an option."""


class OutcomeRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of the outcome table; the first that agrees is taken."""

    id: Identifier
    when: Conditions
    programme: Identifier
    stage: StageId


class Cap(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The hardest stage that these answers allow at this place."""

    id: Identifier
    place: Place
    when: Conditions
    programme: Identifier
    stage: StageId


class Hardness(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The stages that the finder may choose at a place, easiest first, as programme.stage."""

    place: Place
    stages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class Finder(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The finder as its file tells it."""

    questions: Annotated[tuple[Question, ...], msgspec.Meta(min_length=1)]
    endings: tuple[Ending, ...] = ()
    outcomes: Annotated[tuple[OutcomeRow, ...], msgspec.Meta(min_length=1)]
    caps: tuple[Cap, ...] = ()
    alternatives: tuple[OutcomeRow, ...] = ()
    hardness: tuple[Hardness, ...]
    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]

    def question(self, question_id: str) -> Question | None:
        """Return the question of that id, None where there is none."""
        return next((each for each in self.questions if each.id == question_id), None)
