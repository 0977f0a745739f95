"""The tones are told apart, short, soft, and those that the kept script makes."""

from __future__ import annotations

import array
import shutil
import subprocess
import sys
import wave

import pytest

from heelrehab.ui.sounds import SoundName
from heelrehab.ui.sounds.samples import RATE_HZ, ToneError, read_tones


def samples_of(path):
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE_HZ)
        return array.array("h", file.readframes(file.getnframes()))


@pytest.mark.parametrize("name", list(SoundName))
def test_a_tone_is_short_soft_and_without_a_click(resources, name):
    samples = samples_of(resources / "sounds" / f"{name.value}.wav")

    assert len(samples) / RATE_HZ < 0.4
    assert max(map(abs, samples)) < 0.7 * 32767
    assert abs(samples[0]) < 100
    assert abs(samples[-1]) < 100


def test_a_pip_ends_long_before_the_next_second(resources):
    assert len(samples_of(resources / "sounds" / "last_three.wav")) / RATE_HZ <= 0.1


def test_no_two_tones_are_alike(resources):
    files = (resources / "sounds").glob("*.wav")

    assert len({path.read_bytes() for path in files}) == len(SoundName)


def test_the_script_makes_the_very_tones_that_are_kept(resources, tmp_path):
    """One step of 16 bits is left to the sine of other systems."""
    script = resources.parent / "docs" / "scripts" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)

    for name in SoundName:
        kept, made = (
            samples_of(folder / f"{name.value}.wav") for folder in (resources / "sounds", tmp_path)
        )
        assert len(kept) == len(made)
        assert all(abs(one - other) <= 1 for one, other in zip(kept, made, strict=True))


@pytest.fixture
def folder(resources, tmp_path):
    return shutil.copytree(resources / "sounds", tmp_path / "sounds")


def test_a_missing_tone_is_told_by_its_file(folder):
    (folder / "rest.wav").unlink()

    with pytest.raises(ToneError, match=r"rest\.wav: cannot be read"):
        read_tones(folder)


@pytest.mark.parametrize("damaged", [b"", b"RIFF", b"no sound at all, but long enough"])
def test_a_damaged_tone_is_told_by_its_file(folder, damaged):
    (folder / "rest.wav").write_bytes(damaged)

    with pytest.raises(ToneError, match=r"rest\.wav: cannot be read"):
        read_tones(folder)


def test_a_tone_of_another_form_is_told_with_its_form(folder):
    with wave.open(str(folder / "rest.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)

    with pytest.raises(ToneError, match=r"rest\.wav: .*\(2, 2, 44100\)"):
        read_tones(folder)
