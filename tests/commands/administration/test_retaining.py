"""The nightly erasing says what it did, and fails where somebody must look."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.commands.administration.place import NotDone
from heelrehab.commands.administration.retaining import retain
from heelrehab.storage.disk import Disk
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings
from heelrehab.storage.profiles import Profile, create_profile, profile_ids


@pytest.fixture
def kept_for_a_year(place, code):
    save_kiosk_settings(Disk(), place.settings, KioskSettings(retention_days=365))
    card = Profile(code="482913", seen_on=date(2025, 1, 1))
    create_profile(Disk(), place.folder, "old", card)
    return place


def told(place, *, is_date_sure=False):
    return "\n".join(retain(place, is_date_sure=is_date_sure))


def test_settings_that_keep_for_ever_erase_nobody(place, code):
    assert "for ever" in told(place)


def test_the_second_night_erases(kept_for_a_year, clock):
    assert "first run" in told(kept_for_a_year)
    clock.advance(days=1)

    assert told(kept_for_a_year).endswith("365 days ago: 1.")
    assert profile_ids(Disk(), kept_for_a_year.folder) == ()


def test_a_doubtful_date_erases_nobody_until_it_is_confirmed(kept_for_a_year, clock):
    told(kept_for_a_year)
    clock.advance(days=4000)

    with pytest.raises(NotDone, match="Nobody was erased"):
        told(kept_for_a_year)
    assert profile_ids(Disk(), kept_for_a_year.folder) == ("old",)

    assert told(kept_for_a_year, is_date_sure=True).endswith(": 1.")


def test_what_is_left_behind_is_named(kept_for_a_year, clock):
    class Stubborn(Disk):
        def remove(self, path):
            if path.name == "profile.json":
                raise PermissionError(13, "in use")
            super().remove(path)

    told(kept_for_a_year)
    clock.advance(days=1)
    place = type(kept_for_a_year)(
        Stubborn(),
        kept_for_a_year.folder,
        kept_for_a_year.kiosk,
        kept_for_a_year.settings,
        kept_for_a_year.log,
        clock,
    )

    with pytest.raises(NotDone, match=r"profile\.json"):
        told(place)
