"""The file that ``--trace`` asks for: one JSON line for each boundary shown."""

from __future__ import annotations

from pathlib import Path

import msgspec

from heelrehab.ui.boundary_trace import ShownBoundary


class TraceFile:
    """Appends lines to ``path``, each on its way to the disk when ``write`` returns."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, boundary: ShownBoundary) -> None:
        """Append one boundary, its times in monotonic seconds of the session clock."""
        line = msgspec.json.encode(
            {
                "index": boundary.index,
                "kind": boundary.kind.value,
                "planned_s": round(boundary.planned_s, 4),
                "shown_s": round(boundary.shown_s, 4),
            }
        )
        with self._path.open("ab") as file:
            file.write(line + b"\n")
