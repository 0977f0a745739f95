"""Mornings and decisions: the next one, one that progresses, one that steps back."""

from __future__ import annotations

from heelrehab.commands.staging.acts.person import Feeling, evening_session
from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import StagingError, expect
from heelrehab.commands.staging.stage import Stage
from heelrehab.core.adaptation.codes import Change
from heelrehab.core.records import Decision, PainMoment

USUAL = Feeling(during_nrs=2, after_nrs=2, morning_nrs=2, stiffness_minutes=10)
TOO_MUCH = Feeling(during_nrs=4, after_nrs=5, morning_nrs=4, stiffness_minutes=30)
"""The heel complains the next morning: a rise of two above the usual."""

STEPS_UP = frozenset({Change.DOSE_UP, Change.LOAD_UP, Change.NEXT_STAGE})
STEPS_DOWN = frozenset(
    {Change.ONE_DOWN, Change.TWO_DOWN, Change.STAGE_BACK, Change.REST_THEN_TWO_DOWN}
)
BETTER = Feeling(during_nrs=1, after_nrs=1, morning_nrs=1, stiffness_minutes=5)
MOST_DAYS = 42
MORE_DAYS = 21


def next_morning(stage: Stage, album: Album) -> None:
    """Answer the morning after the first session, and meet the first decision."""
    expect(len(stage.history.sessions) == 1, "the session of the day before should be there")
    expect(not stage.history.decisions, "nothing should be decided before the morning is known")
    album.take(stage.window, "morning", "The next morning, after a new start of the program.")
    _answer(stage, USUAL)
    decision = _decision_of_today(stage)
    expect(decision is not None, "the answered morning should lead to a decision")
    _picture(stage, album, "morning-decision", "The morning is answered; what was decided.")


def until_progress(stage: Stage, album: Album) -> None:
    """Live well until an exercise gets harder."""
    _live_until(stage, USUAL, STEPS_UP)
    _picture(stage, album, "progress", "A decision that progresses.")


def until_step_back(stage: Stage, album: Album) -> None:
    """Overdo it until the dose is taken back."""
    _live_until(stage, TOO_MUCH, STEPS_DOWN)
    _picture(stage, album, "step-back", "A bad morning: a decision that steps back.")


def weeks_go_by(stage: Stage) -> None:
    """Go on for some weeks, with less and less pain, so that the chart has a way to show."""
    for day in range(MORE_DAYS):
        feeling = USUAL if day < MORE_DAYS / 2 else BETTER
        evening_session(stage, feeling)
        _sleep(stage)
        _answer(stage, feeling)
    days = (stage.clock.now().date() - stage.history.sessions[0].day).days
    sessions = len(stage.history.sessions)
    expect(sessions > days / 2, f"{days} days should hold more than {sessions} sessions")


def _live_until(stage: Stage, feeling: Feeling, wanted: frozenset[Change]) -> None:
    """Do the sessions and answer the mornings until Today tells a wanted change.

    Raises:
        StagingError: It does not come within six weeks.
    """
    codes = {change.value for change in wanted}
    for _ in range(MOST_DAYS):
        evening_session(stage, feeling)
        _sleep(stage)
        _answer(stage, feeling)
        decision = _decision_of_today(stage)
        if decision is not None and decision.change in codes:
            expect(stage.hand.sees("reasonCard"), "Today should tell what was decided")
            return
    message = f"none of {sorted(codes)} was decided within {MOST_DAYS} days"
    raise StagingError(message)


def _sleep(stage: Stage) -> None:
    """Wake the next morning and look at Today."""
    stage.clock.advance_to(7, 10, days=1)
    stage.hand.click("rail_learn")
    stage.hand.click("rail_today")


def _answer(stage: Stage, feeling: Feeling) -> None:
    stage.hand.click(f"score_{feeling.morning_nrs}", within="morningPain")
    stage.hand.click(f"stiffness_{feeling.stiffness_minutes}")
    day = stage.clock.now().date()
    given = [each.score_nrs for each in stage.history.pains_on(day, PainMoment.MORNING)]
    expect(given == [feeling.morning_nrs], f"the morning's score should be kept, found {given}")
    stage.shell.decide_what_is_due()
    stage.settle()


def _decision_of_today(stage: Stage) -> Decision | None:
    """Return the decision made today, None where nothing was due."""
    day = stage.clock.now().date()
    return next((each for each in reversed(stage.history.decisions) if each.day == day), None)


def _picture(stage: Stage, album: Album, name: str, caption: str) -> None:
    """Picture the latest decision, in short and with all that stands behind it."""
    stage.hand.bring_into_view("reasonCard")
    album.take(stage.window, name, caption)
    stage.hand.click("reasonWhy")
    expect(stage.hand.sees("whyPanel"), "Why? should explain the decision")
    stage.hand.bring_into_view("whyPanel")
    album.take(stage.window, f"{name}-why", "Why? The rule, what it looked at, and its source.")
