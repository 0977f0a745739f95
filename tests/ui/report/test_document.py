"""What stands on the pages, and that the file is sound."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import timedelta

import pytest
from msgspec.structs import replace

from heelrehab.core.history import History, resolve
from heelrehab.core.records import (
    Amend,
    Decision,
    HeelRaiseTest,
    HopTest,
    Note,
    QuestionnaireTotal,
)
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import last_days
from heelrehab.ui.report.document import pages_of
from heelrehab.ui.report.facts import ALL_PARTS, Part, report_of
from heelrehab.ui.report.paper.pain_chart import PainChart
from heelrehab.ui.report.sheets.first import first_sheet
from heelrehab.ui.strings.days import day_text

HAS_TEXT = shutil.which("pdftotext") is not None
needs_pdftotext = pytest.mark.skipif(not HAS_TEXT, reason="pdftotext is not installed")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
needs_pdffonts = pytest.mark.skipif(shutil.which("pdffonts") is None, reason="no pdffonts")


@pytest.fixture
def pdf_of(dressed, source, tmp_path):
    def make(history=None, parts=ALL_PARTS, days=84, name="Anna", *, is_whole=False):
        today = source.now.date()
        whole = source.history if history is None else history
        report = report_of(whole, source.catalogue, last_days(today, days), today, name)
        path = tmp_path / "report.pdf"
        pages = pages_of(report, source.catalogue, parts, is_whole=is_whole)
        path.write_bytes(pages.pdf("Report"))
        return path

    return make


def ten_years(source):
    """Return a history in which the twelve weeks come again and again."""
    records = list(source.records)
    for times in range(1, 43):
        back = timedelta(days=84 * times)
        for record in source.records:
            if isinstance(record, Decision | HeelRaiseTest):
                moved = {"at": record.at - back, "day": record.day - back}
                records.append(replace(record, id=f"{times}-{record.id}", **moved))
    return resolve(records)


def dated(text):
    """Return the lines that begin with a day."""
    return [line for line in text.splitlines() if re.match(r"\d+ \w{3} ", line)]


def words(path):
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


@needs_qpdf
def test_the_file_is_sound(pdf_of):
    checked = subprocess.run(["qpdf", "--check", str(pdf_of())], capture_output=True, check=False)  # noqa: S607 - as above

    assert checked.returncode == 0, checked.stdout


@needs_pdffonts
def test_every_font_is_within(pdf_of):
    listed = subprocess.run(["pdffonts", str(pdf_of())], capture_output=True, check=True)  # noqa: S607 - as above

    rows = listed.stdout.decode().splitlines()[2:]
    assert rows
    assert all(" yes " in row for row in rows)


@needs_pdftotext
def test_a_page_says_it_all_and_the_details_follow(pdf_of):
    first, second, after = words(pdf_of()).split("\f")

    for said in ("Anna", "Step by step: Rebuild", "Left heel", "Morning pain is down from 4 to 0"):
        assert said in first
    for said in ("Recover", "settled", "ease off", "Week from", "Sessions done", "88 %"):
        assert said in first
    for said in ("Changes of plan", "Long walk in the hills", "Decisions of the rules"):
        assert said in second
    for said in ("no diagnosis", "the person's own account", "choices made for this program"):
        assert said in second
    assert after == "", "two pages in all"


@needs_pdftotext
def test_every_decision_of_twelve_weeks_is_told(pdf_of, source):
    text = words(pdf_of(is_whole=True))
    _head, list_of_decisions = text.split("Decisions of the rules, and why")
    assert "left out" not in text
    assert "earlier one" not in text

    days = [day_text(decision.day) for decision in source.history.decisions]
    assert [line[:6].strip() for line in dated(list_of_decisions)] == [*reversed(days)]


@needs_pdftotext
def test_of_ten_years_the_last_rows_are_told_with_their_year_and_how_many_came_before(
    pdf_of, source
):
    history = ten_years(source)
    text = words(pdf_of(history, days=3650, is_whole=True))

    told = 400
    assert len(history.decisions) > told
    assert f"{len(history.decisions) - told} earlier one" in text
    assert f"{len(history.heel_raise_tests) - 5} earlier one" in text
    assert "Settings, Your data, Export everything" in text, "and where they are"
    assert "Work and pain in the last 13 weeks" in text
    assert " 2018 " in text.split("Work and pain")[0], "years below the chart"
    last_rows = text.split("Decisions of the rules, and why")[1]
    assert len([line for line in dated(last_rows) if re.match(r"\d+ \w{3} 20\d\d ", line)]) == told


@needs_pdftotext
@pytest.mark.parametrize("days", [84, 3650])
def test_one_page_of_details_tells_the_newest_and_how_many_are_left_out(pdf_of, source, days):
    history = source.history if days == 84 else ten_years(source)
    first, second, after = words(pdf_of(history, days=days)).split("\f")

    assert "Week from" in first
    assert after == ""
    assert second.count("Self-reported") == 1
    shown = dated(second.split("Decisions of the rules, and why")[1])
    newest = [day_text(each.day) for each in reversed(history.decisions)][: len(shown)]
    days_told = [" ".join(line.split()[:2]) for line in shown]
    assert shown
    assert days_told == [" ".join(day.split()[:2]) for day in newest]
    assert f"{len(history.decisions) - len(shown)} older one" in second


@needs_pdftotext
@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Part.NAME, "Anna"),
        (Part.CHART, "ease off"),
        (Part.WORK, "Week from"),
        (Part.TESTS, "Heel raises on one leg"),
        (Part.DECISIONS, "Decisions of the rules"),
        (Part.NOTES, "Long walk"),
    ],
)
def test_a_part_can_be_left_out(pdf_of, part, said):
    assert said in words(pdf_of())
    assert said not in words(pdf_of(parts=ALL_PARTS - {part}))


@needs_pdftotext
def test_a_note_is_taken_as_text_whatever_stands_in_it(pdf_of, source):
    day = source.now.date()
    note = Note(id="n", at=source.now, day=day, text="<b>5 < 6</b> & <img src='x'>")

    assert "<b>5 < 6</b> & <img src='x'>" in words(pdf_of(History(notes=(note,))))


@needs_pdftotext
def test_an_empty_history_says_so_calmly(pdf_of):
    text = words(pdf_of(History(), name=""))

    assert "No programme was begun." in text
    assert "Too few morning scores" in text


@needs_pdftotext
def test_corrections_are_counted(pdf_of, source):
    target = source.history.pains[0]
    at = source.now + timedelta(minutes=1)
    amended = Amend(id="a", at=at, target_id=target.id, changes={"score_nrs": 0})
    text = words(pdf_of(resolve([*source.records, amended])))

    assert "corrected later" in text


def with_both_heels(source):
    """Return a full history: both heels scored each day, and every kind of test."""
    others = [
        replace(pain, id=f"right-{pain.id}", side=Side.RIGHT) for pain in source.history.pains
    ]
    tests = source.history.heel_raise_tests
    for count, test in enumerate((*tests, *tests)):
        others.append(replace(test, id=f"raise{count}"))
        stamp = {"at": test.at, "day": test.day}
        others.append(HopTest(id=f"hop{count}", **stamp, side=Side.LEFT, pain_nrs=2))
        for name in ("visa_a", "tendins_a"):
            total = QuestionnaireTotal(id=f"{name}{count}", **stamp, questionnaire=name, total=50)
            others.append(total)
    return resolve([*source.records, *others])


def test_two_sore_heels_and_every_test_still_fit_on_one_page_before_the_details(pdf_of, source):
    history = with_both_heels(source)

    first, second, after = words(pdf_of(history)).split("\f")

    assert "Pain 0–10, right" in first
    assert "Ten small hops on" in first
    assert "TENDINS-A" in first
    assert "Decisions of the rules" in second
    assert after == ""


def test_charts_keep_their_height_where_tests_are_many(dressed, source):
    today = source.now.date()
    report = report_of(
        with_both_heels(source), source.catalogue, last_days(today, 84), today, "Anna"
    )

    charts = [
        block
        for block in first_sheet(report, ALL_PARTS, source.catalogue)
        if isinstance(block, PainChart)
    ]

    assert len(charts) == 2
    assert min(chart.height_pt for chart in charts) >= 100
