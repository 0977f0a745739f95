"""The typed form of ``rules.toml``: every code that a rule may give, and what stands behind it."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.content.schema import Evidence, Identifier


class RuleKind(Enum):
    """What a code tells: the row that matched, what follows, a condition, a free day."""

    ROW = "row"
    CHANGE = "change"
    NEED = "need"
    QUESTION = "question"
    REST = "rest"
    DURING = "during"
    REASON = "reason"


class RuleSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One code with the source behind it; ``design`` means that no trial tested it."""

    id: Identifier
    kind: RuleKind
    evidence: Evidence
    cite: Annotated[str, msgspec.Meta(min_length=8)]
    doi: str = ""


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All codes of the rules."""

    rules: tuple[RuleSource, ...]

    def source(self, code: str) -> RuleSource | None:
        """Return what stands behind a code, None for a code this file does not know."""
        return next((rule for rule in self.rules if rule.id == code), None)
