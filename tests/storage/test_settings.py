"""Settings survive faults, other versions and bad values."""

from __future__ import annotations

import json
from datetime import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Cause, SaveState
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.settings import Settings, Theme, load_settings, save_settings


@pytest.fixture
def folder(tmp_path):
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    return place


def test_without_a_file_every_setting_has_its_default(folder):
    loaded = load_settings(Disk(), folder)

    assert loaded.value == Settings()
    assert not loaded.is_found
    assert loaded.faults == ()


@given(
    settings=st.builds(
        Settings,
        theme=st.sampled_from(Theme),
        text_percent=st.integers(100, 200),
        tempo_percent=st.dictionaries(st.text(max_size=9), st.integers(25, 400)),
        get_ready_s=st.dictionaries(st.text(max_size=9), st.floats(3, 180)),
        reminder_times=st.lists(st.times()).map(tuple),
        window_width_px=st.none() | st.integers(1, 9000),
        help_line=st.text(st.characters(codec="utf-8"), max_size=200),
    )
)
def test_what_was_saved_is_loaded(tmp_path_factory, settings):
    folder = DataFolder(tmp_path_factory.getbasetemp())
    file = load_settings(Disk(), folder)

    assert save_settings(Disk(), folder, file.with_value(settings)) == SAVED
    loaded = load_settings(Disk(), folder)
    assert (loaded.value, loaded.faults, loaded.is_found) == (settings, (), True)


def test_a_bad_value_falls_back_alone_and_is_named(folder):
    folder.settings.write_text(
        '{"theme":"sepia","text_percent":150,"sound_volume_percent":101,"reminder_times":["07:30"]}'
    )

    loaded = load_settings(Disk(), folder)

    assert loaded.value == Settings(text_percent=150)
    assert [(fault.code, fault.key, fault.value) for fault in loaded.faults] == [
        (FaultCode.BAD_VALUE, "theme", "sepia"),
        (FaultCode.BAD_VALUE, "sound_volume_percent", "101"),
        (FaultCode.BAD_VALUE, "reminder_times", "['07:30']"),
    ]
    assert str(folder.settings) in str(loaded.faults[0])


def test_values_of_another_version_are_written_back_unless_chosen_anew(folder):
    folder.settings.write_text('{"theme":"sepia","motion":"slow","scent":"pine"}')
    loaded = load_settings(Disk(), folder)
    chosen = msgspec.structs.replace(loaded.value, theme=Theme.DARK, text_percent=120)

    save_settings(Disk(), folder, loaded.with_value(chosen))

    written = json.loads(folder.settings.read_text())
    assert written["theme"] == "dark"
    assert written["motion"] == "slow"
    assert written["scent"] == "pine"
    assert written["text_percent"] == 120
    assert [fault.key for fault in load_settings(Disk(), folder).faults] == ["motion", "scent"]


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[]", b'{"theme":"\xff"}', b'{"a":' + b"[" * 100_000]
)
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside_on_saving(folder, damaged):
    folder.settings.write_bytes(damaged)
    loaded = load_settings(Disk(), folder)
    assert loaded.value == Settings()
    assert [fault.code for fault in loaded.faults] == [FaultCode.DAMAGED_LINE]

    assert save_settings(Disk(), folder, loaded) == SAVED

    assert load_settings(Disk(), folder).faults == ()
    kept = [path.read_bytes() for path in folder.root.glob("settings.damaged-*.json")]
    assert kept == ([damaged] if damaged else [])


def test_a_damaged_file_that_cannot_be_kept_aside_is_not_overwritten(folder, faulty_disk):
    folder.settings.write_bytes(b"{torn")
    loaded = load_settings(Disk(), folder)

    outcome = save_settings(faulty_disk({1}), folder, loaded)

    assert outcome.state is SaveState.NOT_SAVED
    assert folder.settings.read_bytes() == b"{torn"


def test_an_unreadable_file_gives_the_defaults_and_is_never_overwritten(folder, faulty_disk):
    folder.settings.write_text('{"theme":"dark"}')

    loaded = load_settings(faulty_disk({1}), folder)
    outcome = save_settings(Disk(), folder, loaded)

    assert [fault.code for fault in loaded.faults] == [FaultCode.UNREADABLE]
    assert (outcome.state, outcome.cause) == (SaveState.NOT_SAVED, Cause.DENIED)
    assert folder.settings.read_text() == '{"theme":"dark"}'


def test_times_of_day_are_kept_as_such(folder):
    file = load_settings(Disk(), folder).with_value(Settings(reminder_times=(time(7, 30),)))
    save_settings(Disk(), folder, file)

    assert load_settings(Disk(), folder).value.reminder_times == (time(7, 30),)
