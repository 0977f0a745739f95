"""The installer makes what it should, does nothing twice, and undoes what it made alone."""

from __future__ import annotations

import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Debian")

PROGRAM = "opt/heelrehab"
DATA = "var/lib/heelrehab/data"


def test_all_is_made_and_undone_but_for_the_patients_data(run, machine, files, wheel_of):
    before = files()
    code, said = run(wheel_of("1.0"), "--stick-label", "HEELREHAB")
    assert code == 0, said

    made = files() - before
    assert f"{PROGRAM}/current" in made
    assert f"{PROGRAM}/openbox/session" in made
    assert "usr/local/sbin/heelrehab-kiosk" in made
    assert "etc/systemd/system/heelrehab-kiosk.service" in made
    assert "etc/systemd/system/media-HEELREHAB.mount" in made
    assert (machine / "etc/systemd/system/ctrl-alt-del.target").is_symlink()
    arguments = (machine / DATA / "kiosk" / "arguments.txt").read_text().strip()
    assert arguments == "staff set-up --settings-only"
    assert (machine / "var/lib/heelrehab").stat().st_mode & 0o777 == 0o700
    assert (machine / PROGRAM / "current/bin/heelrehab").exists()

    code, said = run("--undo")

    assert code == 0, said
    assert "data stay" in said
    left = {path for path in files() - before if not (machine / path).is_dir()}
    assert left == {f"{DATA}/kiosk/arguments.txt"}


@pytest.mark.parametrize(
    ("release", "service"),
    [("12", "heelrehab-kiosk-openbox.service"), ("13", "heelrehab-kiosk.service")],
)
def test_on_debian_12_openbox_shows_it_since_cage_loses_touches_there(
    run, machine, wheel_of, release, service
):
    (machine / "etc/os-release").write_text(f'ID=debian\nVERSION_ID="{release}"\n')

    code, said = run(wheel_of("1.0"))
    assert code == 0, said
    assert f"; {service} shows" in said
    assert "; heelrehab-kiosk.service shows" in run(wheel_of("1.0"), "--shell", "cage")[1]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("etc/sysctl.d", "kernel.sysrq = 0"),
        ("etc/systemd/system.conf.d", "CtrlAltDelBurstAction=none"),
        ("etc/systemd/logind.conf.d", "NAutoVTs=0"),
        ("etc/X11/xorg.conf.d", 'Option "DontVTSwitch" "true"'),
    ],
)
def test_keys_that_reach_past_programs_are_taken_away_and_given_back(
    run, machine, wheel_of, path, line
):
    lock = machine / path / "60-heelrehab-kiosk.conf"

    run(wheel_of("1.0"))
    assert line in [each.strip() for each in lock.read_text().splitlines()]

    run("--undo")
    assert not lock.exists()


def test_a_stick_of_any_usual_format_can_be_mounted(run, machine, wheel_of):
    run(wheel_of("1.0"), "--stick-label", "HEEL")

    unit = (machine / "etc/systemd/system/media-HEEL.mount").read_text()
    assert "flush" not in unit  # exFAT does not know it
    assert "noexec,nodev,nosuid" in unit


def test_data_are_erased_only_where_it_is_said(run, machine, files, wheel_of):
    run(wheel_of("1.0"))

    run("--undo", "--erase-data")

    left = {path for path in files() if not (machine / path).is_dir()}
    assert left == {"etc/systemd/system/printing.service"}
    assert not (machine / "var/lib/heelrehab").exists()


def test_data_that_were_kept_can_be_erased_later(run, machine, wheel_of):
    run(wheel_of("1.0"))
    run("--undo")

    assert run("--undo", "--erase-data")[0] == 0
    assert not (machine / "var/lib/heelrehab").exists()


def test_a_second_run_changes_nothing(run, wheel_of):
    wheel = wheel_of("1.0")
    run(wheel)

    code, said = run(wheel)

    assert code == 0
    assert "write" not in said
    assert "link" not in said
    assert "venv" not in said


def test_a_new_version_takes_the_place_of_the_old_and_the_last_one_stays(run, machine, wheel_of):
    for version in ("1.0", "1.1", "1.2"):
        assert run(wheel_of(version))[0] == 0

    versions = machine / PROGRAM / "versions"
    names = sorted(path.name.split("-")[0] for path in versions.iterdir())
    assert names == ["1.1", "1.2"]
    assert (machine / PROGRAM / "current").readlink().name.startswith("1.2-")


def test_an_installation_that_broke_off_is_finished_by_the_next_run(run, machine, wheel_of):
    code, said = run(wheel_of("1.0", "half"))
    assert code == 1
    assert "run this again" in said
    assert not (machine / PROGRAM / "current").exists()

    assert run(wheel_of("1.0"))[0] == 0
    assert run("--undo", "--erase-data")[0] == 0
    assert not (machine / PROGRAM).exists()


def test_a_dry_run_tells_and_changes_nothing(run, machine, files, wheel_of):
    before = files()
    code, said = run(wheel_of("1.0"), "--dry-run")
    assert code == 0, said
    assert "heelrehab-kiosk.service" in said
    assert files() == before

    run(wheel_of("1.0"))
    before = files()
    assert run("--undo", "--erase-data", "--dry-run")[0] == 0
    assert files() == before


def test_what_is_not_the_installers_is_left_alone(run, machine, wheel_of):
    own = machine / "usr/local/sbin/heelrehab-kiosk"
    own.parent.mkdir(parents=True)
    own.write_text("of the clinic")

    code, said = run(wheel_of("1.0"))
    assert code == 1
    assert "not of this installer" in said
    assert run("--undo", "--erase-data")[0] == 0

    assert own.read_text() == "of the clinic"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Name the program's wheel"),
        (("nowhere.whl",), "Name the program's wheel"),
        (("--undo",), "Nothing was installed here"),
    ],
)
def test_what_makes_no_sense_is_told_and_changes_nothing(run, files, arguments, said):
    before = files()

    code, told = run(*arguments)

    assert code == 1
    assert said in told
    assert files() == before


def test_a_label_that_is_no_plain_word_is_refused(run, files, wheel_of):
    before = files()

    code, said = run(wheel_of("1.0"), "--stick-label", "../home")

    assert code == 1
    assert "letters and digits" in said
    assert files() == before
