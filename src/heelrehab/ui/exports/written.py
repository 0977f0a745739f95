"""How writing something for the person ended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.ui.strings.exchange import partly_written_text, written_text


@dataclass(frozen=True, slots=True)
class Written:
    """Where something was written, and how that ended."""

    path: Path
    outcome: Outcome
    done: int = 0
    """How many files of a folder stand there, where the writing failed at another."""
    of: int = 0
    """How many there should have been."""

    @property
    def sentence(self) -> str:
        """What happened, what was kept, what to do."""
        if self.outcome.state is SaveState.NOT_SAVED and self.done:
            return partly_written_text(self.outcome, self.path, self.done, self.of)
        return written_text(self.outcome, self.path)
