"""Files and the history on screen go together."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.exchange.document import document
from heelrehab.exchange.faults import ExchangeError
from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.ui.pages.settings.data.custody import Added


def test_what_a_backup_brings_back_counts_at_once(home, some_pain):
    home.write(some_pain(1), some_pain(2))
    home.back_up()
    home.write(some_pain(1))
    custody = home.custody()

    (backup,) = custody.backups()
    added = custody.restore(custody.plan_restore(backup))
    custody.adopt(added)

    assert added.outcome.is_saved
    assert home.ids_on_disk() == ["p1", "p2"]
    assert [each.id for each in custody.keeper.history.pains] == ["p1", "p2"]


def test_a_restore_adds_to_what_came_since(home, some_pain):
    home.write(some_pain(1))
    home.back_up()
    home.write(some_pain(2))
    custody = home.custody()

    custody.restore(custody.plan_restore(custody.backups()[0]))

    assert home.ids_on_disk() == ["p1", "p2"]


def test_the_latest_backup_is_listed_first(home, some_pain):
    home.write(some_pain(1))
    home.back_up()
    home.back_up(day=date(2026, 3, 3))

    assert [path.stem for path in home.custody().backups()] == ["2026-03-03", "2026-03-02"]


def test_what_is_taken_in_counts_at_once_and_yours_stays(home, intake_of, some_pain, tmp_path):
    home.write(some_pain(1, score=3))
    theirs = [some_pain(1, score=9), some_pain(5)]
    path = tmp_path / "theirs.json"
    path.write_bytes(document(theirs, program_version="1", exported_at=some_pain(1).at))
    custody = home.custody()

    plan = intake_of(custody).look_at([path]).plan
    added = custody.take_over(plan)
    custody.adopt(added)

    assert added.outcome.is_saved
    assert (len(plan.new), len(plan.conflicting)) == (1, 1)
    assert home.ids_on_disk() == ["p1", "p5"]
    scores = {each.id: each.score_nrs for each in custody.keeper.history.pains}
    assert scores == {"p1": 3, "p5": 3}


def test_a_file_that_is_refused_changes_nothing(home, intake_of, some_pain, tmp_path):
    home.write(some_pain(1))
    path = tmp_path / "bad.json"
    path.write_text('{"format": "something else"}')
    custody = home.custody()

    with pytest.raises(ExchangeError):
        intake_of(custody).look_at([path])

    assert home.ids_on_disk() == ["p1"]


def test_what_was_not_saved_does_not_count(home, some_pain):
    custody = home.custody()
    outcome = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL)

    custody.adopt(Added(outcome, (some_pain(1),)))

    assert custody.keeper.history.pains == ()


def test_erasing_ends_all_writing_and_leaves_nobody(home, some_pain):
    home.write(some_pain(1))
    home.back_up()

    left = home.custody().erase()

    assert left == ()
    assert home.is_sealed
    assert not home.place.root.exists()
    assert not home.folder.backups.exists()


def test_erasing_one_of_several_people_leaves_the_others(home, some_pain):
    home.write(some_pain(1))
    create_profile(home.disk, home.folder, "bob", Profile())

    home.custody().erase()

    assert not home.place.root.exists()
    assert home.folder.profile("bob").card.exists()
