"""How writing something for the person ended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from heelrehab.storage.durable import Outcome


@dataclass(frozen=True, slots=True)
class Written:
    """Where something was written, and how that ended."""

    path: Path
    outcome: Outcome
