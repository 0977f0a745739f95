"""Where the program's own content lies."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]


def resources_folder(package: Path = _PACKAGE) -> Path:
    """Return the folder of the built-in content.

    An installed wheel carries it inside the package, a checkout keeps it beside ``src``.
    """
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"
