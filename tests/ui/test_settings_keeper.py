"""A change of settings holds at once and is written; what does not fit is refused."""

import msgspec
import pytest

from heelrehab.storage.durable import SAVED, Cause, Outcome, SaveState
from heelrehab.storage.settings import Settings, Theme
from heelrehab.ui.settings_keeper import SettingsKeeper


class Writing:
    """A disk that answers what the test wants."""

    def __init__(self):
        self.outcome = SAVED
        self.written = []

    def __call__(self, settings, done):
        self.written.append(settings)
        done(self.outcome)


@pytest.fixture
def writing():
    return Writing()


@pytest.fixture
def keeper(qapp, writing):
    return SettingsKeeper(Settings(), writing)


def test_a_change_holds_at_once_and_is_written(keeper, writing, qtbot):
    with qtbot.waitSignal(keeper.settings_changed, timeout=0):
        keeper.change(theme="dark", text_percent=150)

    assert keeper.settings.theme is Theme.DARK
    assert writing.written == [keeper.settings]


def test_what_changes_nothing_is_not_written(keeper, writing, qtbot):
    with qtbot.assertNotEmitted(keeper.settings_changed):
        keeper.change(text_percent=100)

    assert writing.written == []


@pytest.mark.parametrize("change", [{"text_percent": 90}, {"theme": "pink"}, {"sound_on": "yes"}])
def test_a_value_that_does_not_fit_is_refused_and_nothing_changes(keeper, change):
    with pytest.raises(msgspec.ValidationError):
        keeper.change(**change)

    assert keeper.settings == Settings()


def test_a_change_that_cannot_be_written_holds_and_is_told(keeper, writing, qtbot):
    writing.outcome = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL)

    with qtbot.waitSignal(keeper.not_saved, timeout=0) as told:
        keeper.change(sound_on=False)

    assert told.args == [writing.outcome]
    assert not keeper.settings.sound_on


def test_what_the_disk_refused_is_written_by_itself_and_told_once(qapp, writing):
    keeper = SettingsKeeper(Settings(), writing, retry_after_s=(0.0, 0.0))
    told = []
    keeper.not_saved.connect(told.append)
    writing.outcome = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL)
    keeper.change(sound_on=False)
    qapp.processEvents()
    assert len(writing.written) > 1
    assert told == [writing.outcome]

    writing.outcome = SAVED
    qapp.processEvents()

    assert writing.written[-1] == keeper.settings


def test_what_a_later_change_has_written_is_not_written_again(qapp, writing):
    keeper = SettingsKeeper(Settings(), writing, retry_after_s=(0.0,))
    writing.outcome = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL)
    keeper.change(sound_on=False)
    writing.outcome = SAVED
    keeper.change(text_percent=150)

    qapp.processEvents()

    assert len(writing.written) == 2


def test_an_exercise_keeps_its_own_tempo(keeper):
    keeper.change(tempo_percent={"heel_lift_bent_knees": 120})

    assert keeper.settings.tempo_percent == {"heel_lift_bent_knees": 120}
