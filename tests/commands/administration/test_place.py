"""A command that would make files which the kiosk cannot read says so and makes none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from heelrehab.commands.administration.place import NotDone, kiosk_place, sentence_of
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives folders away")
@pytest.mark.parametrize(("uid", "name"), [(65534, "nobody"), (4_000_000, "4000000")])
def test_root_does_not_write_into_the_kiosks_folder(tmp_path, clock, uid, name):
    os.chown(tmp_path, uid, uid)

    with pytest.raises(NotDone, match=f"sudo -u {name} heelrehab"):
        kiosk_place(tmp_path, None, clock, Disk())


def test_settings_may_lie_elsewhere(tmp_path, clock):
    elsewhere = tmp_path / "etc" / "kiosk.json"

    assert kiosk_place(tmp_path / "data", elsewhere, clock, Disk()).settings == elsewhere


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence_with_file_and_what_to_do(code):
    fault = Fault(code, Path("/data/kiosk.json"), key="idle_s", value="5", detail="too small")

    sentence = sentence_of(fault)

    assert sentence.startswith("/data/kiosk.json ")
    assert "Nothing was changed." in sentence
    assert sentence.endswith(".")
