"""Signs that a clinician has looked at since they were named: the finder goes on past them.

"No programme until seen" (clinical.md 5): an operation of years ago, or being 17, stays true
after the visit, and must not send the person there for ever.
"""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from heelrehab.content.finder import Finder, Option, Question, Tier
from heelrehab.core.history import History

SEEN_HOLDS_DAYS = 90
"""So long ago the visit may be; later the sign calls for another one. A design choice: as long as
the gap after which the finder is asked anew.
"""


def seen_signs(history: History, day: date) -> frozenset[str]:
    """Return the signs, as flags name them, that somebody saw within the time that it holds."""
    seen: set[str] = set()
    named: list[tuple[str, ...]] = []
    for flag in history.red_flags:
        if not flag.is_cleared:
            named.append(flag.signs)
        else:
            if day - flag.day <= timedelta(days=SEEN_HOLDS_DAYS):
                seen.update(sign for signs in named for sign in signs)
            named.clear()
    return frozenset(seen)


def finder_past(finder: Finder, seen: frozenset[str]) -> Finder:
    """Return the finder without the ends that ``seen`` opened.

    Only what the file marks with ``until_seen``, and only ends for a clinician: what needs help
    at once or today ends the finder each time it is named.
    """
    if not seen:
        return finder
    return msgspec.structs.replace(
        finder,
        questions=tuple(_question_past(each, seen) for each in finder.questions),
        endings=tuple(
            each
            for each in finder.endings
            if not (each.until_seen and each.tier is Tier.CLINICIAN_FIRST and each.id in seen)
        ),
    )


def _question_past(question: Question, seen: frozenset[str]) -> Question:
    options = tuple(_option_past(question, each, seen) for each in question.options)
    return msgspec.structs.replace(question, options=options)


def _option_past(question: Question, option: Option, seen: frozenset[str]) -> Option:
    is_open = option.until_seen and option.ends is Tier.CLINICIAN_FIRST
    if is_open and f"{question.id}.{option.id}" in seen:
        return msgspec.structs.replace(option, ends=None)
    return option
