"""The typed form of a pose in an exercise file: joint angles in degrees."""

from __future__ import annotations

import msgspec


class PoseSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pose of the figure. The figure's own room gives this its fields."""

    ankle_deg: float = 0.0
    knee_deg: float = 0.0
    hip_deg: float = 0.0
