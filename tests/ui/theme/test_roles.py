"""Themes are read whole or refused with file, role and value."""

from __future__ import annotations

import pytest

from heelrehab.ui.theme.roles import ThemeError, ThemeName, load_themes, read_theme


def light_text(resources):
    return (resources / "theme" / "light.toml").read_text(encoding="utf-8")


def test_every_theme_is_there(resources):
    assert set(load_themes(resources / "theme")) == set(ThemeName)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('accent = "#1F6F73"', 'accent = "teal"', "$.accent"),
        ('muted = "#5B686F"', "", "muted"),
        ('green = "#E9F4EC"', 'green = "#E9F4"', "$.bands.green"),
        ("[bands]", 'sparkle = "#FFFFFF"\n[bands]', "sparkle"),
        ("is_dark = false", "is_dark = ", "line"),
    ],
)
def test_a_wrong_role_is_refused_by_name(resources, tmp_path, before, after, told):
    path = tmp_path / "light.toml"
    text = light_text(resources)
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")

    with pytest.raises(ThemeError) as refused:
        read_theme(path)

    assert told in str(refused.value)
    assert str(path) in str(refused.value)


def test_a_missing_theme_is_refused_by_its_file(tmp_path):
    with pytest.raises(ThemeError, match=r"light\.toml: cannot be read"):
        load_themes(tmp_path)


def test_a_theme_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "light.toml"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(ThemeError, match=r"light\.toml"):
        read_theme(path)
