"""What the demonstration's person sees after twelve weeks: every page, every exercise."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.staging.stage import Stage

CHECK_INS = ("week", "heel_raises", "hops", "questionnaire")


def demo(stage: Stage) -> Iterator[str]:
    """Show Today in its states, then the other pages."""
    yield "today"
    yield from _today(stage)
    yield from _exercises(stage)
    yield from _progress(stage)
    stage.hand.click("rail_learn")
    yield "learn"
    stage.hand.click("learn_pain_rules")
    yield "learn-pain-rules"
    stage.hand.click("rail_settings")
    yield "settings"
    stage.hand.bring_into_view("peopleCard")
    yield "settings-people"
    stage.hand.click("pin_set")
    yield "settings-pin"
    stage.hand.click("pinChangeBack")
    stage.hand.bring_into_view("dataCard")
    yield "settings-end"
    stage.hand.click("writePrescription")
    yield "settings-prescription"
    stage.hand.click("prescribingCancel")


def _today(stage: Stage) -> Iterator[str]:
    stage.hand.click("score_2", within="morningPain")
    stage.hand.click("stiffness_10")
    stage.shell.decide_what_is_due()
    stage.settle()
    stage.hand.click("rail_learn")
    stage.hand.click("rail_today")
    yield "today-answered"
    stage.hand.click("reasonWhy")
    stage.hand.bring_into_view("whyPanel")
    yield "today-why"
    stage.hand.click("reasonWhy")
    for check_in in CHECK_INS:
        stage.hand.click(f"enter_{check_in}")
        stage.hand.bring_into_view("checkIn")
        yield f"today-{check_in.replace('_', '-')}"
    stage.hand.click("flareUp")
    stage.hand.bring_into_view("todayHeader")
    yield "today-flare-up"
    stage.hand.click("flareCardFirst")


def _exercises(stage: Stage) -> Iterator[str]:
    stage.hand.click("rail_exercises")
    yield "exercises"
    for exercise_id in stage.shell.catalogue.exercise_ids():
        stage.hand.click(f"card_{exercise_id}")
        yield f"exercise-{exercise_id.replace('_', '-')}"
        stage.hand.click("exerciseBack")


def _progress(stage: Stage) -> Iterator[str]:
    stage.hand.click("rail_progress")
    stage.settle()
    yield "progress"
    stage.hand.click("progressPeriod_twelve_weeks")
    yield "progress-twelve-weeks"
    stage.hand.click("progressPeriod_all")
    yield "progress-all"
    stage.hand.click("progressChartView_table")
    yield "progress-table"
    stage.hand.click("progressChartView_chart")
    stage.hand.click("progressExport_pdf")
    stage.settle()
    yield "report"
    stage.hand.click("reportBack")
    stage.hand.click("progressEntries")
    yield "history"
    stage.hand.click("historyBack")
