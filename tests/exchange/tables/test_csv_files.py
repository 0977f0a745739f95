"""Tables go out as CSV and come back as the same records; what does not fit is refused."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.history import resolve
from heelrehab.core.records import Note
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.tables.csv_files import csv_files, records_from_csv
from heelrehab.exchange.tables.kinds import KINDS, tables


@pytest.fixture
def files(history):
    return csv_files(tables(history))


def rows_of(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def refusal_of(files):
    with pytest.raises(ExchangeError) as caught:
        records_from_csv(files)
    return caught.value.refusal


def test_every_record_that_counts_comes_back(files, history):
    expected = [record for kind in KINDS for record in kind.select(history)]

    assert records_from_csv(files) == expected
    assert len(expected) > 15


def test_the_score_table_as_it_stands_in_the_file(files):
    header, *rows = rows_of(files["pain.csv"])

    assert header == [
        *("id", "at", "day", "moment", "score_nrs_0_to_10", "side"),
        *("session_id", "exercise_id", "is_edited"),
    ]
    assert [(row[3], row[4], row[8]) for row in rows] == [
        ("morning", "5", "false"),
        ("before", "3", "false"),
        ("during", "4", "false"),
        ("after", "5", "true"),
        ("weekly_worst", "6", "false"),
    ]


def test_what_was_done_has_a_row_for_each_exercise_and_side(files):
    header, first, second, *_ = rows_of(files["session_items.csv"])

    assert header[:6] == [
        *("record_id", "exercise_id", "side", "dose_sets", "dose_reps", "dose_hold_s"),
    ]
    assert first[1:6] == ["heel_lift_bent_knees", "both", "3", "15", ""]
    assert second[1:6] == ["achilles_wall_stretch", "left", "3", "1", "30.0"]


def test_spreadsheets_know_the_encoding_and_run_no_formula(files):
    assert all(content.startswith(b"\xef\xbb\xbf") for content in files.values())
    assert b",'=SUM(A1)," in files["plan_changes.csv"]


def test_an_empty_history_gives_the_same_files_without_rows(files):
    empty = csv_files(tables(resolve([])))

    assert empty.keys() == files.keys()
    assert all(len(rows_of(content)) == 1 for content in empty.values())
    assert records_from_csv(empty) == []


@given(text=st.text(st.characters(codec="utf-8")))
def test_any_text_comes_back_as_it_was(text):
    note = Note(id="n", at=datetime(2026, 11, 22, tzinfo=UTC), day=date(2026, 11, 22), text=text)

    assert records_from_csv(csv_files(tables(resolve([note])))) == [note]


def test_an_apostrophe_set_by_hand_stays(files):
    content = files["plan_changes.csv"].replace(b"'=SUM(A1)", b"'tis better")

    *_, change = records_from_csv({"plan_changes.csv": content})

    assert change.reason == "'tis better"


def test_some_of_the_files_are_enough(files, history):
    assert records_from_csv({"pain.csv": files["pain.csv"]}) == list(history.pains)


def test_a_question_without_a_choice_and_facts_of_all_kinds_come_back(history):
    finder = msgspec.structs.replace(history.finder_answers[0], answers={"why": (), "who": ("a",)})
    facts = {"on": True, "off": False, "n": 2.5, "text": "true", "none": None}
    decision = msgspec.structs.replace(history.decisions[0], facts=facts)
    flag = msgspec.structs.replace(history.red_flags[0], signs=("night_pain", "fever"))

    found = records_from_csv(csv_files(tables(resolve([finder, decision, flag]))))

    assert found == [finder, flag, decision]


def test_a_bad_score_is_refused_with_file_line_column_and_value(files):
    content = files["pain.csv"].replace(b",before,3,", b",before,11,")

    refusal = refusal_of({"pain.csv": content})

    assert (refusal.code, refusal.file, refusal.line) == (RefusalCode.BAD_VALUE, "pain.csv", 3)
    assert (refusal.key, refusal.value) == ("score_nrs_0_to_10", "11")


def test_a_missing_value_is_refused(files):
    content = files["pain.csv"].replace(b",before,3,", b",before,,")

    refusal = refusal_of({"pain.csv": content})

    assert refusal.code is RefusalCode.BAD_VALUE
    assert "score_nrs" in refusal.detail


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        ("pain.csv", b"moment", b"mood", RefusalCode.UNKNOWN_COLUMN),
        ("pain.csv", b"moment", b"side", RefusalCode.UNKNOWN_COLUMN),
        ("pain.csv", b",is_edited\r\n", b"\r\n", RefusalCode.NOT_CSV),
        ("pain.csv", b"\xef\xbb\xbfid,", b"\xef\xbb\xbf", RefusalCode.MISSING_COLUMN),
        ("pain.csv", b"before", b"\xff", RefusalCode.NOT_CSV),
        ("pain.csv", b"before", b'"before"x', RefusalCode.NOT_CSV),
        ("session_items.csv", b"record_id", b"id", RefusalCode.UNKNOWN_COLUMN),
        ("session_items.csv", b",3,15,", b",three,15,", RefusalCode.BAD_VALUE),
        ("decision_facts.csv", b",4.0,number", b",four,number", RefusalCode.BAD_VALUE),
    ],
)
def test_a_file_that_was_changed_out_of_form_is_refused(files, name, old, new, code):
    assert old in files[name]

    assert refusal_of({**files, name: files[name].replace(old, new, 1)}).code is code


def test_an_empty_file_is_refused():
    assert refusal_of({"pain.csv": b""}).code is RefusalCode.MISSING_COLUMN


def test_a_table_without_its_part_is_refused(files):
    refusal = refusal_of({"sessions.csv": files["sessions.csv"]})

    assert (refusal.code, refusal.file) == (RefusalCode.MISSING_TABLE, "session_items.csv")


@pytest.mark.parametrize("name", ["mood.csv", "pain.txt", "../pain.csv"])
def test_a_file_that_is_none_of_ours_is_refused(files, name):
    assert refusal_of({**files, name: b""}).code is RefusalCode.FOREIGN
