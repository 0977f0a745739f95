"""How well a text stands out from its ground."""

from __future__ import annotations

from operator import attrgetter

from heelrehab.ui.theme.roles import Theme

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, on) for text in ("text", "muted") for on in ("ground", "surface", "sunken")),
    ("text", "accent_soft"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent_strong", "accent_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_strong"),
    *((f"bands.{band}_text", f"bands.{band}") for band in ("green", "amber", "red")),
    *((f"bands.{band}_text", "surface") for band in ("green", "amber", "red")),
    *(("text", f"bands.{band}") for band in ("green", "amber", "red")),
    *(
        (f"phases.{phase}", on)
        for phase in ("prepare", "move", "hold", "lower", "rest", "change")
        for on in ("ground", "surface")
    ),
)
"""Which role is written on which: text first, then ground."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    ("outline", "surface"),
    ("outline", "ground"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("focus", "sunken"),
    *((f"bands.{band}_mark", "surface") for band in ("green", "amber", "red")),
)
"""Which role is drawn, without words, on which."""

LEAST_MARK_CONTRAST = 3.0
"""Source: WCAG 2.2, success criterion 1.4.11."""

_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1.

    Source: WCAG 2.2, definition of relative luminance.
    """
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, whichever is the lighter."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def contrast_faults(theme: Theme) -> tuple[str, ...]:
    """Return a sentence for each pair of roles that stands out too little."""
    wanted = [(pair, theme.least_contrast) for pair in TEXT_PAIRS]
    wanted += [(pair, LEAST_MARK_CONTRAST) for pair in MARK_PAIRS]
    found = ((drawn, on, _ratio(theme, drawn, on), least) for (drawn, on), least in wanted)
    return tuple(
        f"{drawn} on {on}: contrast {ratio:.2f}, at least {least:g} is needed"
        for drawn, on, ratio, least in found
        if ratio < least
    )


def _ratio(theme: Theme, drawn: str, on: str) -> float:
    return contrast(attrgetter(drawn)(theme), attrgetter(on)(theme))


def _linear(share: float) -> float:
    if share <= _LINEAR_BELOW:
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)
