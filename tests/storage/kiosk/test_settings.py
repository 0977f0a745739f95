"""A kiosk's settings are refused whole where any of them is wrong."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk.settings import (
    KioskSettings,
    load_kiosk_settings,
    save_kiosk_settings,
    settings_faults,
)
from heelrehab.storage.settings import Theme


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kiosk.json"


def fault_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault


@given(
    settings=st.builds(
        KioskSettings,
        clinic_name=st.text(st.characters(codec="utf-8"), max_size=200),
        languages=st.lists(st.sampled_from(("en", "de", "pt_BR")), min_size=1).map(tuple),
        theme=st.sampled_from(Theme),
        idle_s=st.integers(30, 1800),
        retention_days=st.none() | st.integers(30, 36_500),
        stick_label=st.sampled_from(("", "HEELREHAB", "a-1")),
        export_folder=st.sampled_from(("", "/srv/out")),
    )
)
def test_what_was_saved_is_loaded(tmp_path_factory, settings):
    path = tmp_path_factory.getbasetemp() / "kiosk.json"

    assert save_kiosk_settings(Disk(), path, settings) == SAVED
    assert load_kiosk_settings(Disk(), path) == settings


def test_keys_that_are_left_out_have_their_defaults(path):
    path.write_text('{"clinic_name": "Haus am Park"}')

    assert load_kiosk_settings(Disk(), path) == KioskSettings(clinic_name="Haus am Park")


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ('{"allow_gests": false}', FaultCode.UNKNOWN_KEY, "allow_gests"),
        ('{"idle_s": 5}', FaultCode.BAD_VALUE, "idle_s"),
        ('{"idle_s": "90"}', FaultCode.BAD_VALUE, "idle_s"),
        ('{"allow_guests": 0}', FaultCode.BAD_VALUE, "allow_guests"),
        ('{"languages": []}', FaultCode.BAD_VALUE, "languages"),
        ('{"languages": ["../de"]}', FaultCode.BAD_VALUE, "languages"),
        ('{"retention_days": 0}', FaultCode.BAD_VALUE, "retention_days"),
        ('{"stick_label": "../home"}', FaultCode.BAD_VALUE, "stick_label"),
        ('{"export_folder": "out"}', FaultCode.BAD_VALUE, "export_folder"),
        ('{"theme": "sepia"}', FaultCode.BAD_VALUE, "theme"),
        ("{", FaultCode.DAMAGED_LINE, ""),
        ("", FaultCode.DAMAGED_LINE, ""),
    ],
)
def test_one_fault_refuses_the_whole_file_and_names_file_and_key(path, text, code, key):
    path.write_text(text)

    fault = fault_of(load_kiosk_settings, Disk(), path)

    assert (fault.code, fault.path, fault.key) == (code, path, key)
    assert path.read_text() == text


def test_all_faults_can_be_listed(path):
    path.write_text('{"idle_s": 5, "allow_gests": false, "export_folder": "out"}')

    keys = [fault.key for fault in settings_faults(Disk(), path)]

    assert keys == ["idle_s", "allow_gests", "export_folder"]


def test_a_missing_file_is_no_set_of_defaults(path):
    assert fault_of(load_kiosk_settings, Disk(), path).code is FaultCode.NOT_FOUND


def test_an_unreadable_file_says_so(path, faulty_disk):
    path.write_text("{}")

    assert fault_of(load_kiosk_settings, faulty_disk({1}), path).code is FaultCode.UNREADABLE


@pytest.mark.parametrize(
    ("changes", "key"),
    [({"idle_s": 5}, "idle_s"), ({"export_folder": "out"}, "export_folder")],
)
def test_what_could_not_be_loaded_again_is_not_saved(path, changes, key):
    save_kiosk_settings(Disk(), path, KioskSettings())
    before = path.read_bytes()

    fault = fault_of(save_kiosk_settings, Disk(), path, KioskSettings(**changes))

    assert (fault.code, fault.key) == (FaultCode.BAD_VALUE, key)
    assert path.read_bytes() == before


def test_a_disk_that_refuses_leaves_the_old_settings(path, faulty_disk):
    save_kiosk_settings(Disk(), path, KioskSettings(clinic_name="old"))

    outcome = save_kiosk_settings(faulty_disk({1}), path, KioskSettings(clinic_name="new"))

    assert outcome.state is SaveState.NOT_SAVED
    assert load_kiosk_settings(Disk(), path).clinic_name == "old"


def test_the_file_shows_every_setting_with_its_default(path):
    save_kiosk_settings(Disk(), path, KioskSettings())

    keys = {field.name for field in msgspec.structs.fields(KioskSettings)}
    assert set(json.loads(path.read_text())) == keys
