from __future__ import annotations

import pytest

from heelrehab.ui.figure.look import Build, FigureTheme, Person, SkinTone, look_for
from heelrehab.ui.theme.contrast import contrast

PEOPLE = [Person(skin, build) for skin in SkinTone for build in Build]


@pytest.mark.parametrize("theme", FigureTheme)
@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_stands_out_from_every_ground(theme, person):
    look = look_for(theme, person)
    outlines = [look.edge] if look.edge is not None else [look.skin.near, look.shirt.near]
    for colour in outlines:
        assert contrast(colour.name(), look.ground.name()) >= 1.5


@pytest.mark.parametrize("theme", FigureTheme)
@pytest.mark.parametrize("person", PEOPLE)
def test_marks_stand_out(theme, person):
    look = look_for(theme, person)
    assert contrast(look.accent.name(), look.ground.name()) >= 3.0
    assert contrast(look.accent.name(), look.card.name()) >= 3.0
    assert look.glow != look.skin.near


def test_far_limbs_are_darker_than_near_ones():
    look = look_for(FigureTheme.LIGHT, Person())
    for tone in (look.skin, look.shirt, look.shorts):
        assert tone.far.lightnessF() < tone.near.lightnessF()


def test_a_sturdy_person_is_broader():
    sturdy, slim = Person(build=Build.STURDY), Person(build=Build.SLIM)
    assert sturdy.limb_factor > slim.limb_factor
    assert sturdy.trunk_factor > slim.trunk_factor


def test_only_strong_contrast_draws_edges():
    edges = {theme: look_for(theme, Person()).edge is not None for theme in FigureTheme}
    assert [theme for theme, has_edge in edges.items() if has_edge] == [FigureTheme.HIGH_CONTRAST]
