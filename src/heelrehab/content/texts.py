"""The words of the content, in one language. Every key has a default: a translator may omit it."""

# Annotations are not postponed: msgspec would compile each of them at every start.
import msgspec

START_CAPTION = "start"
"""The caption of the start pose stands under this key, beside those of the moves."""


class ExerciseText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of an exercise; captions and cues by the id of the move.

    A caption is a sentence under a picture. A cue is spoken: one to three words.
    """

    name: str = ""
    purpose: str = ""
    position: str = ""
    equipment: str = ""
    setup: str = ""
    """What to fetch and how to get into position, for the card between exercises."""
    felt: str = ""
    insertional: str = ""
    """What is different where the pain is on the heel bone; empty where nothing is."""
    cautions: tuple[str, ...] = ()
    captions: dict[str, str] = {}
    cues: dict[str, str] = {}


class StageText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of a stage."""

    name: str = ""
    description: str = ""


class ProgrammeText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of a programme; stages by id."""

    name: str = ""
    description: str = ""
    stages: dict[str, StageText] = {}


class ProgrammeTexts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file ``programmes.toml``: programmes by id."""

    programmes: dict[str, ProgrammeText] = {}


class QuestionText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question of the finder; options by id.

    ``points_to`` says, for an option that ends the finder, what it may be and why it matters;
    ``reasons``, for one that tells how easily the tendon is upset, what was answered.
    """

    title: str = ""
    help: str = ""
    options: dict[str, str] = {}
    points_to: dict[str, str] = {}
    reasons: dict[str, str] = {}


class TierText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The screen that warning signs lead to. ``{help_line}`` stands for the number to ring."""

    title: str = ""
    do_now: str = ""
    plan: str = ""
    """What becomes of the exercises until the person has been seen."""
    cleared: str = ""
    """The label by which the person says that a professional has seen them."""


class FinderText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file ``finder.toml``. All but questions and tiers are reasons, by id of their row."""

    questions: dict[str, QuestionText] = {}
    tiers: dict[str, TierText] = {}
    endings: dict[str, str] = {}
    outcomes: dict[str, str] = {}
    caps: dict[str, str] = {}
    alternatives: dict[str, str] = {}
    advice: dict[str, str] = {}


class RuleText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of a rule's code.

    Placeholders are the names of the decision's facts, or of the fields of a gate's need, a
    field ``share_fraction`` as ``share_percent``. Three stand for words: ``cause`` for the
    texts of the causes, ``exercise`` and ``stage`` for names.
    """

    name: str = ""
    """A few words: a heading, a label, the question that is asked."""
    text: str = ""
    """A plain sentence: what was decided, and from which of the person's own scores."""
    why: str = ""
    """The rule itself, at length."""


class RuleTexts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file ``rules.toml``: the words of codes, each by its code."""

    rules: dict[str, RuleText] = {}
    causes: dict[str, str] = {}
    """Which input made a row match, to stand inside its sentence."""
    evidence: dict[str, str] = {}
    """How sure each kind of evidence is, in a sentence."""
