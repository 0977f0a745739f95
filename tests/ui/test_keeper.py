"""Records count on screen at once, and are known to be on disk only when the disk says so."""

from datetime import UTC, date, datetime

import pytest

from heelrehab.core.records import Amend, Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.storage.durable import SAVED, Cause, Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.ui.keeper import RecordKeeper, Stamp

AT = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
FULL = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL)


class SlowWriter:
    """A writer whose disk answers when the test says so."""

    def __init__(self, fault=None):
        self.fault = fault
        self.submitted = []

    def submit(self, record, done):
        if self.fault is not None:
            raise StorageError(self.fault)
        self.submitted.append((record, done))


def pain(record_id="a", score=3):
    return Pain(
        id=record_id,
        at=AT,
        day=date(2026, 3, 2),
        moment=PainMoment.MORNING,
        score_nrs=score,
        side=Side.LEFT,
    )


@pytest.fixture
def writer():
    return SlowWriter()


@pytest.fixture
def keeper(qapp, writer):
    return RecordKeeper([], writer, lambda: Stamp("new", AT))


def test_a_record_counts_before_the_disk_has_answered(keeper, qtbot):
    with qtbot.waitSignal(keeper.history_changed, timeout=0):
        keeper.keep(pain())

    assert keeper.history.pains == (pain(),)
    assert keeper.unsaved_count == 1


def test_a_saved_record_is_no_longer_waited_for(keeper, writer, qtbot):
    keeper.keep(pain())

    with qtbot.waitSignal(keeper.saving_changed, timeout=0):
        writer.submitted[0][1](SAVED)

    assert keeper.unsaved_count == 0
    assert keeper.last_outcome == SAVED


def test_a_full_disk_keeps_the_record_on_screen_and_says_so(keeper, writer):
    keeper.keep(pain())

    writer.submitted[0][1](FULL)

    assert keeper.unsaved_count == 1
    assert keeper.last_outcome == FULL
    assert keeper.history.pains == (pain(),)


def test_undo_takes_the_record_out_and_leaves_it_on_disk(keeper, writer):
    keeper.keep(pain())

    keeper.undo("a")

    assert keeper.history.pains == ()
    assert [record.id for record, _ in writer.submitted] == ["a", "new"]


def test_an_amendment_shows_its_value(keeper):
    keeper.keep(pain(), Amend(id="x", at=AT, target_id="a", changes={"score_nrs": 6}))

    assert keeper.history.pains[0].score_nrs == 6
    assert keeper.history.edited_ids == {"a"}


def test_a_history_open_for_reading_only_refuses_and_stays(qapp, tmp_path, qtbot):
    fault = Fault(FaultCode.NOT_WRITABLE, tmp_path)
    keeper = RecordKeeper([pain()], SlowWriter(fault), lambda: Stamp("n", AT), is_read_only=True)

    with qtbot.waitSignal(keeper.refused, timeout=0) as refusal:
        keeper.keep(pain("b"))

    assert refusal.args == [fault]
    assert keeper.is_read_only
    assert [each.id for each in keeper.history.pains] == ["a"]
    assert keeper.unsaved_count == 0


def test_a_stamp_knows_its_day():
    assert Stamp("x", AT).day == date(2026, 3, 2)
