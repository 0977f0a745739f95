"""The outlines of a body: built once a frame, and not at all for what did not move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QPainterPath

from heelrehab.content.schema import Region
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.skeleton import Arm, Leg, Skeleton, Trunk
from heelrehab.ui.figure.look import Person
from heelrehab.ui.figure.paint.leg import far_shorts_path, leg_path, shorts_path
from heelrehab.ui.figure.paint.marks import glow_layers
from heelrehab.ui.figure.paint.person.head import ear_path, face_path, hair_path
from heelrehab.ui.figure.paint.person.upper_body import (
    arm_path,
    hand_path,
    lit_path,
    neck_path,
    shirt_path,
    sleeve_path,
    thumb_path,
)

_Place = TypeVar("_Place")
_Shape = TypeVar("_Shape")


@dataclass(frozen=True, slots=True)
class ArmOutlines:
    """One arm, from under the sleeve to the fingers."""

    arm: QPainterPath
    hand: QPainterPath
    thumb: QPainterPath
    sleeve: QPainterPath


@dataclass(frozen=True, slots=True)
class TrunkOutlines:
    """Neck, shirt, the part of the shirt in the light, and head."""

    neck: QPainterPath
    shirt: QPainterPath
    lit: QPainterPath
    face: QPainterPath
    hair: QPainterPath
    ear: QPainterPath


@dataclass(frozen=True, slots=True)
class Outlines:
    """All that is filled of a body, in the figure's plane."""

    body: Skeleton
    near_leg: QPainterPath
    glow: list[QPainterPath]
    shorts: QPainterPath
    far_leg: QPainterPath
    far_shorts: QPainterPath
    near_arm: ArmOutlines
    far_arm: ArmOutlines
    trunk: TrunkOutlines


class Tracer:
    """Traces one person's bodies, frame by frame, remembering the last one."""

    def __init__(self, person: Person, felt: tuple[Region, ...], seat_height: float | None) -> None:
        """Remember what does not change from frame to frame.

        Args:
            person: Whose build it is.
            felt: The regions of the near leg that glow.
            seat_height: Where the shorts are pressed flat, None on the feet.
        """
        self._person = person
        self._felt = felt
        self._seat_height = seat_height
        self._near_leg = _Kept(self._leg)
        self._far_leg = _Kept(self._leg)
        self._glow = _Kept(self._glowing)
        self._shorts = _Kept(self._near_shorts)
        self._far_shorts = _Kept(self._shorts_behind)
        self._near_arm = _Kept(self._arm)
        self._far_arm = _Kept(self._arm)
        self._trunk = _Kept(self._trunk_and_head)

    def outlines(self, body: Skeleton) -> Outlines:
        """Return the outlines of ``body``."""
        return Outlines(
            body=body,
            near_leg=self._near_leg.shape(body.near_leg),
            glow=self._glow.shape(body.near_leg),
            shorts=self._shorts.shape((body.near_leg, body.trunk.shoulder)),
            far_leg=self._far_leg.shape(body.far_leg),
            far_shorts=self._far_shorts.shape(body.far_leg),
            near_arm=self._near_arm.shape(body.near_arm),
            far_arm=self._far_arm.shape(body.far_arm),
            trunk=self._trunk.shape(body.trunk),
        )

    def _leg(self, leg: Leg) -> QPainterPath:
        return leg_path(leg, self._person.limb_factor)

    def _glowing(self, leg: Leg) -> list[QPainterPath]:
        return glow_layers(leg, self._felt) if self._felt else []

    def _near_shorts(self, place: tuple[Leg, Point]) -> QPainterPath:
        leg, shoulder = place
        return shorts_path(leg, shoulder, self._person.limb_factor, self._seat_height)

    def _shorts_behind(self, leg: Leg) -> QPainterPath:
        return far_shorts_path(leg, self._person.limb_factor)

    def _arm(self, arm: Arm) -> ArmOutlines:
        factor = self._person.limb_factor
        return ArmOutlines(
            arm=arm_path(arm, factor),
            hand=hand_path(arm, factor),
            thumb=thumb_path(arm, factor),
            sleeve=sleeve_path(arm, factor),
        )

    def _trunk_and_head(self, trunk: Trunk) -> TrunkOutlines:
        factor = self._person.trunk_factor
        return TrunkOutlines(
            neck=neck_path(trunk, 0.5 + 0.5 * factor),
            shirt=shirt_path(trunk, factor),
            lit=lit_path(trunk, factor),
            face=face_path(trunk),
            hair=hair_path(trunk),
            ear=ear_path(trunk),
        )


class _Kept(Generic[_Place, _Shape]):
    """Traces a part, or returns the last tracing where the part is where it was."""

    def __init__(self, trace: Callable[[_Place], _Shape]) -> None:
        self._trace = trace
        self._last: tuple[_Place, _Shape] | None = None

    def shape(self, place: _Place) -> _Shape:
        if self._last is None or self._last[0] != place:
            self._last = (place, self._trace(place))
        return self._last[1]
