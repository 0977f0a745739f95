"""Sizes that follow the person's text size."""

from __future__ import annotations

from dataclasses import dataclass

BASE_TEXT_PX = 16
STEP_PX = 4
"""Spacing goes in steps of this."""
CARD_RADIUS_PX = 14
CONTROL_RADIUS_PX = 10
LEAST_TARGET_PX = 48
"""The smallest thing a finger should have to hit, in the player and at a desk."""
KIOSK_TARGET_PX = 64
_SEGMENT_LESS_PX = 4
_HUGE_PX = 52
_MOST_HUGE_PERCENT = 115
"""So large a text need not grow as much as small ones, and would not fit."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text heights and touch targets, in pixels."""

    text_px: int
    small_px: int
    strong_px: int
    heading_px: int
    figure_px: int
    title_px: int
    target_px: int
    segment_px: int
    """The height of one of a few choices side by side."""
    huge_px: int
    """What a few words are written in that call across a room."""


def sizes_for(text_percent: int, least_target_px: int = LEAST_TARGET_PX) -> Sizes:
    """Return the sizes for a text size of 100 percent or more or less."""

    def scaled(size_px: int) -> int:
        return round(size_px * text_percent / 100)

    text_px = scaled(BASE_TEXT_PX)
    target_px = max(least_target_px, round(text_px * 2.25))
    is_kiosk = least_target_px >= KIOSK_TARGET_PX
    return Sizes(
        text_px=text_px,
        small_px=scaled(14),
        strong_px=scaled(18),
        heading_px=scaled(20),
        figure_px=scaled(30),
        title_px=scaled(28),
        target_px=target_px,
        huge_px=round(_HUGE_PX * min(text_percent, _MOST_HUGE_PERCENT) / 100),
        segment_px=target_px if is_kiosk else target_px - _SEGMENT_LESS_PX,
    )
