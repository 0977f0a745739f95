"""One key of the Windows registry, of the person who is logged in."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RunKey:
    """Reads and writes the text values of a key under ``HKEY_CURRENT_USER``."""

    path: str

    if sys.platform == "win32":

        def read(self, name: str) -> str | None:
            """Return a value, None where there is none."""
            import winreg  # noqa: PLC0415 - there is none on other systems

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, self.path) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def write(self, name: str, value: str | None) -> None:
            """Set a value, or delete it where it is None."""
            import winreg  # noqa: PLC0415 - as above

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self.path) as key:
                if value is not None:
                    winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
                elif self.read(name) is not None:
                    winreg.DeleteValue(key, name)

    else:

        def read(self, name: str) -> str | None:  # noqa: ARG002 - the form of the one above
            """Return None: other systems have no registry."""
            return None

        def write(self, name: str, value: str | None) -> None:
            """Do nothing, as above."""
