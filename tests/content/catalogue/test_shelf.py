from __future__ import annotations

import sys

import pytest

from heelrehab.content.catalogue.shelf import Shelf
from heelrehab.content.checks.exercise import exercise_misfits
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Exercise


def shelf_of(*folders):
    return Shelf("exercises", Exercise, [folder.path for folder in folders], exercise_misfits)


def test_entries_stand_in_the_order_of_folders_then_names(own, clinic, exercise_toml):
    own.write("exercises/bend.toml", exercise_toml.replace('"lift"', '"bend"'))

    assert shelf_of(own, clinic).ids() == ("bend", "lift", "press")


def test_a_file_is_read_on_first_need_and_then_remembered(own):
    shelf = shelf_of(own)
    own.spoil("exercises/lift.toml", "tier = 1", "tier = 2")
    first = shelf.get("lift")
    own.spoil("exercises/lift.toml", "tier = 2", "tier = 3")

    assert first.load.tier == 2
    assert shelf.get("lift") is first


def test_a_folder_without_such_entries_is_simply_empty(tmp_path):
    shelf = Shelf("exercises", Exercise, [tmp_path], exercise_misfits)

    assert shelf.ids() == ()
    assert shelf.faults == []


def test_a_file_in_the_place_of_the_folder_is_told(own):
    spoilt = own.path.parent / "spoilt"
    spoilt.mkdir()
    (spoilt / "exercises").write_text("")

    shelf = Shelf("exercises", Exercise, [own.path, spoilt], exercise_misfits)

    assert shelf.ids() == ("lift",)
    assert [fault.file for fault in shelf.faults] == [spoilt / "exercises"]


def test_other_files_in_the_folder_are_left_alone(own):
    own.write("exercises/photo.jpg", "")

    assert shelf_of(own).ids() == ("lift",)


def test_an_id_that_exists_already_is_refused_and_the_first_one_stays(own, clinic, exercise_toml):
    clinic.write("exercises/lift.toml", exercise_toml.replace("tier = 1", "tier = 4"))

    shelf = shelf_of(own, clinic)

    assert shelf.get("lift").load.tier == 1
    assert [(fault.file.parent.parent.name, fault.key) for fault in shelf.faults] == [
        ("clinic", "id")
    ]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("tier = 1", "tier = 9", "load.tier"),
        ('id = "lift"', 'id = "other"', "id"),
        ('id = "hold"', 'id = "rise"', "moves[0].id"),
    ],
)
def test_a_bad_entry_is_refused_and_the_rest_still_loads(own, exercise_toml, old, new, key):
    own.write("exercises/bend.toml", exercise_toml.replace('"lift"', '"bend"'))
    own.spoil("exercises/lift.toml", old, new)
    shelf = shelf_of(own)

    with pytest.raises(CatalogueError, match=r"lift\.toml.*left out"):
        shelf.get("lift")

    assert shelf.faults[0].key == key
    assert list(shelf.all()) == ["bend"]
    assert shelf.ids() == ("bend",)
    assert shelf.owned_ids() == ("bend", "lift")


def test_a_refused_entry_is_told_once_however_often_it_is_asked_for(own):
    own.spoil("exercises/lift.toml", "tier = 1", "tier = 9")
    shelf = shelf_of(own)

    for _ in range(3):
        with pytest.raises(CatalogueError):
            shelf.get("lift")

    assert len(shelf.faults) == 1


def test_a_small_fault_is_told_and_the_entry_stays_in_use(own):
    own.spoil("exercises/lift.toml", "[poses.up]", "[poses.over]")
    shelf = shelf_of(own)

    assert shelf.get("lift").id == "lift"
    assert {fault.is_refused for fault in shelf.faults} == {False}


def test_an_unknown_entry_is_an_error_that_names_its_file(own):
    with pytest.raises(CatalogueError, match=r"exercises/none\.toml"):
        shelf_of(own).get("none")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a symbolic link")
def test_a_link_that_leads_nowhere_is_a_fault_of_its_own(own):
    (own.path / "exercises/gone.toml").symlink_to("nowhere")

    assert list(shelf_of(own).all()) == ["lift"]
