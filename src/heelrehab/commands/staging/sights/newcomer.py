"""What a person sees who has no programme yet: welcome, empty pages, finder, warning signs."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.staging.stage import Stage

QUESTIONS = (
    ("emergency_signs", ("emergency_signs_none",)),
    ("urgent_signs", ("urgent_signs_none",)),
    ("clinician_signs", ("clinician_signs_none",)),
    ("age", ("age_18_64",)),
    ("location", ("location_mid", "side_left")),
    ("onset", ("onset_gradual_over_12_weeks",)),
    ("worst_pain", ("score_5",)),
    ("stiffness", ("stiffness_10_to_30",)),
    ("raises", ("raises_1_to_9",)),
    ("goal", ("goal_daily_life",)),
    ("kit", ("kit_step", "minutes_20", "twice_a_day_no")),
)
"""Each screen by its first question, and the rows that answer it."""

TIERS = (
    ("emergency", 1, "emergency_signs_snap_weak_push_off"),
    ("urgent", 2, "urgent_signs_calf_swollen_warm"),
    ("clinician-first", 3, "clinician_signs_rest_or_night_pain"),
)
"""Each tier of warning signs, the screen that asks for it, and a sign of it."""


def newcomer(stage: Stage) -> Iterator[str]:
    """Show the first start, the pages while they are empty, and the finder to its result."""
    yield "welcome"
    stage.hand.click("welcomeLook")
    yield "today-empty"
    for page in ("exercises", "progress"):
        stage.window.show_page(page)
        stage.settle()
        yield f"{page}-empty"
    stage.window.show_page("today")
    stage.settle()
    stage.hand.click("restCardFirst")
    yield from _finder(stage)


def warned(stage: Stage) -> Iterator[str]:
    """Show the warning signs: each tier's questions and outcome, no sign, and Today on hold."""
    for tier, screen, sign in TIERS:
        stage.shell.pages.open_red_flags()
        stage.settle()
        for question, _ in QUESTIONS[: screen - 1]:
            stage.hand.click(f"{question}_none")
            stage.hand.click("redFlagsNext")
        stage.hand.click(sign)
        yield f"warning-{tier}-question"
        stage.hand.click("redFlagsNext")
        yield f"warning-{tier}"
        stage.hand.click("redFlagsNext")
        stage.window.show_page("today")
        stage.settle()
        yield f"today-hold-{tier}"
        stage.hand.click("lockCardFirst")
    stage.shell.pages.open_red_flags()
    stage.settle()
    for question, _ in QUESTIONS[: len(TIERS)]:
        stage.hand.click(f"{question}_none")
        stage.hand.click("redFlagsNext")
    yield "warning-none"
    stage.hand.click("redFlagsNext")


def _finder(stage: Stage) -> Iterator[str]:
    stage.hand.click("finderNext")
    yield "finder-unanswered"
    for question, rows in QUESTIONS:
        for row in rows:
            stage.hand.click(row)
        yield f"finder-{question.replace('_', '-')}"
        stage.hand.click("finderNext")
    yield "finder-result"
    stage.hand.click("finderNext")
