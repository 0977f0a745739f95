"""The words that packages of format 1 are pressed against.

A part of the format: a change here would make every package that is about unreadable. Words
that are not in it cost their length once, nothing else.
"""

from __future__ import annotations

_EXERCISES = (
    *("achilles_wall_stretch", "ankle_bend_floor", "ankle_pumps", "band_point"),
    *("hop_progression", "quick_rebound", "seated_heel_raise", "heel_drop_bent"),
    *("heel_drop_straight", "heel_lift_bent_knees", "heel_lower_floor", "calf_iso_double"),
    *("calf_iso_single", "heel_raise_single_step", "heel_raise_single_floor"),
    *("heel_raise_double_step", "heel_raise_double_floor", "heel_raise_loaded"),
)
_PROGRAMMES = ("starter", "maintenance", "insertional", "mid_eccentric", "mid_progressive")
_WORDS = (
    *("prescribed", "clinician", "interrupted", "other", "time", "one-leg", "two-leg"),
    *("ended_early", "completed", "stiffness", "session_feedback", "session", "pain"),
    *("weekly_worst", "morning", "later", "after", "before", "during", "both", "right", "left"),
)
VOCABULARY = " ".join((*_EXERCISES, *_PROGRAMMES, *_WORDS)).encode()
