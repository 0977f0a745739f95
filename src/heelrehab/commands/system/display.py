"""Whether a window can be shown, found out before Qt would end the process over it."""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Mapping
from pathlib import Path

NO_DISPLAY = (
    "There is no display to open a window on. Start HeelRehab from a desktop session, "
    "or run 'heelrehab tour DIR', which needs none and leaves pictures in DIR."
)


def display_problem(environ: Mapping[str, str], platform: str) -> str | None:
    """Return what keeps a window from opening and what to do about it, None if nothing does.

    Args:
        environ: The environment variables that Qt will read.
        platform: As in ``sys.platform``; Windows and macOS always have a display.
    """
    if platform in {"win32", "darwin"}:
        return None
    backends = _backends(environ)
    if not backends:
        return NO_DISPLAY
    problems = [_backend_problem(backend, environ) for backend in backends]
    return None if None in problems else problems[0]


def _backends(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return what Qt will draw with, first choice first: what was asked for or what is there."""
    asked_for = environ.get("QT_QPA_PLATFORM", "")
    if asked_for:
        return tuple(choice.partition(":")[0] for choice in asked_for.split(";"))
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(backend for backend, name in variables.items() if environ.get(name))


def _backend_problem(backend: str, environ: Mapping[str, str]) -> str | None:
    if backend == "xcb":
        return _library_problem("libqxcb.so") or _x11_problem(environ.get("DISPLAY", ""))
    if backend.startswith("wayland"):
        return _library_problem("libqwayland.so") or _wayland_problem(environ)
    return None


def _library_problem(plugin: str) -> str | None:
    """Return which system library Qt's plug-in lacks, if any."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package is not None else None
    for folder in folders or ():
        path = Path(folder) / "Qt" / "plugins" / "platforms" / plugin
        if path.exists():
            return loading_problem(path)
    return None


def loading_problem(library: Path) -> str | None:
    """Return which system library ``library`` lacks and how to add it, None if it loads."""
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return _missing_library_problem(str(error).partition(":")[0])
    return None


def _missing_library_problem(library: str) -> str:
    from heelrehab.commands.system import debian  # noqa: PLC0415 - 20 ms that a start is spared

    package = debian.read_table().libraries.get(library, library)
    todo = debian.how_to_install({package})
    return f"The window needs {library}, which this system lacks. To add it: {todo}"


def _x11_problem(display: str) -> str | None:
    """Return what keeps the X server ``display`` from answering, if anything does."""
    if not display:
        return NO_DISPLAY
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    has_failed = xcb.xcb_connection_has_error(connection) != 0
    xcb.xcb_disconnect(connection)
    if has_failed:
        return f"The display {display} does not answer. {NO_DISPLAY}"
    return None


def _wayland_problem(environ: Mapping[str, str]) -> str | None:
    """Return what is wrong with the compositor's socket, if anything is."""
    name = environ.get("WAYLAND_DISPLAY", "wayland-0")
    socket = Path(environ.get("XDG_RUNTIME_DIR", "")) / name
    if not socket.is_socket():
        return f"The Wayland display {name} is not there. {NO_DISPLAY}"
    return None
