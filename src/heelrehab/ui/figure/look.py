"""What the figure looks like: a person, and the colours of a theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor


class SkinTone(Enum):
    """How dark the person's skin is."""

    LIGHT = "light"
    MEDIUM = "medium"
    DARK = "dark"


class Build(Enum):
    """How broadly the person is built."""

    SLIM = "slim"
    STURDY = "sturdy"


@dataclass(frozen=True, slots=True)
class Person:
    """Who is shown; chosen in the settings."""

    skin: SkinTone = SkinTone.LIGHT
    build: Build = Build.SLIM

    @property
    def limb_factor(self) -> float:
        """Thickness of arms and legs against the drawn one."""
        return 1.0 if self.build is Build.SLIM else 1.13

    @property
    def trunk_factor(self) -> float:
        """Depth of the trunk against the drawn one."""
        return 1.0 if self.build is Build.SLIM else 1.22


class FigureTheme(Enum):
    """On what kind of ground the figure stands."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour of the body: nearby, in its own shade, its lines, and on the far side."""

    near: QColor
    shade: QColor
    line: QColor
    far: QColor


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of person, things and marks."""

    ground: QColor
    skin: Tone
    hair: Tone
    shirt: Tone
    sleeve: QColor
    shorts: Tone
    thing: Tone
    pack: Tone
    band: Tone
    floor: QColor
    shadow: QColor
    glow: QColor
    accent: QColor
    ghost: QColor
    ink: QColor
    card: QColor
    card_edge: QColor
    edge: QColor | None
    """Drawn round every part where the theme wants strong contrast, else None."""
    person: Person


_SKINS = {
    SkinTone.LIGHT: ("#EBBD9C", "#4B3A33"),
    SkinTone.MEDIUM: ("#C58C63", "#2E2320"),
    SkinTone.DARK: ("#8A5A3C", "#201917"),
}


@dataclass(frozen=True, slots=True)
class _Ground:
    ground: str
    shirt: str
    shorts: str
    thing: str
    pack: str
    band: str
    floor: str
    shadow: str
    glow: str
    accent: str
    ghost: str
    ink: str
    card: str
    card_edge: str
    edge: str | None
    recede: str
    """Towards which the far side fades."""


_GROUNDS = {
    FigureTheme.LIGHT: _Ground(
        ground="#F6F4EF",
        shirt="#57A9AA",
        shorts="#2C666C",
        thing="#D8CFBF",
        pack="#B9764C",
        band="#7A4E9C",
        floor="#CFC8BA",
        shadow="#302A1E1A",
        glow="#E2583E",
        accent="#1F6F73",
        ghost="#1F2A30",
        ink="#1F2A30",
        card="#FFFFFF",
        card_edge="#E4DFD4",
        edge=None,
        recede="#3A2E2A",
    ),
    FigureTheme.DARK: _Ground(
        ground="#13191C",
        shirt="#55A8AA",
        shorts="#2F7076",
        thing="#5B6468",
        pack="#B9764C",
        band="#BE94E0",
        floor="#3A464B",
        shadow="#78000000",
        glow="#FF6B4D",
        accent="#5CC3C6",
        ghost="#E8EEF0",
        ink="#F0F3F2",
        card="#1B2326",
        card_edge="#3A464B",
        edge=None,
        recede="#13191C",
    ),
    FigureTheme.HIGH_CONTRAST: _Ground(
        ground="#000000",
        shirt="#2E8C90",
        shorts="#0F4D52",
        thing="#4A4A4A",
        pack="#9A5A30",
        band="#D9B3FF",
        floor="#FFFFFF",
        shadow="#00000000",
        glow="#FF5A3C",
        accent="#6CE5E8",
        ghost="#FFFFFF",
        ink="#FFFFFF",
        card="#000000",
        card_edge="#FFFFFF",
        edge="#FFFFFF",
        recede="#000000",
    ),
}


def look_for(theme: FigureTheme, person: Person) -> Look:
    """Return the look of ``person`` on the ground of ``theme``."""
    ground = _GROUNDS[theme]
    shirt = _tone(QColor(ground.shirt), QColor(ground.recede))
    skin, hair = (QColor(colour) for colour in _SKINS[person.skin])
    recede = QColor(ground.recede)
    if theme is not FigureTheme.LIGHT:
        hair = mixed(hair, QColor("#FFFFFF"), 0.14)
    return Look(
        ground=QColor(ground.ground),
        skin=_tone(skin, recede),
        hair=_tone(hair, recede),
        shirt=shirt,
        sleeve=mixed(shirt.near, shirt.shade, 0.5),
        shorts=_tone(QColor(ground.shorts), recede),
        thing=_tone(QColor(ground.thing), recede),
        pack=_tone(QColor(ground.pack), recede),
        band=_tone(QColor(ground.band), recede),
        floor=QColor(ground.floor),
        shadow=QColor(ground.shadow),
        glow=QColor(ground.glow),
        accent=QColor(ground.accent),
        ghost=QColor(ground.ghost),
        ink=QColor(ground.ink),
        card=QColor(ground.card),
        card_edge=QColor(ground.card_edge),
        edge=None if ground.edge is None else QColor(ground.edge),
        person=person,
    )


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``one`` with a ``share`` (0 to 1) of ``other`` in it."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
        one.alphaF(),
    )


def faded(colour: QColor, opacity: float) -> QColor:
    """Return ``colour`` with another opacity, 0 to 1."""
    return QColor.fromRgbF(colour.redF(), colour.greenF(), colour.blueF(), opacity)


def _tone(colour: QColor, recede: QColor) -> Tone:
    return Tone(
        near=colour,
        shade=mixed(colour, QColor("#2B1F1C"), 0.13),
        line=mixed(colour, QColor("#2B1F1C"), 0.30),
        far=mixed(colour, recede, 0.26),
    )
