"""What the command line says of how to run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run; an empty value means the usual."""

    data_dir: Path | None = None
    profile: str = ""
    is_demo: bool = False
    language: str = ""
    time_scale: float = 1.0
    trace: Path | None = None
    kiosk_settings: Path | None = None
    """A clinic's settings, where they are not beside the data."""
