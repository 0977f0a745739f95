"""Whether the sound server that Qt is linked to is still there.

WORKAROUND: Qt 6.11 on PulseAudio neither tells that the server ended nor links to the next
one, and the first tone after that aborts the program. libpulse closes its socket when the
server ends, so a look at that socket tells in time.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_OPEN_FILES = Path("/proc/self/fd")
_SERVER_SOCKET = "/native"
"""How the path of PulseAudio's socket ends."""


@dataclass(slots=True)
class ServerLink:
    """Qt's sockets to the server by their name in the system; none where not known."""

    sockets: dict[str, str] = field(default_factory=dict)

    def is_alive(self) -> bool:
        """Return False once a socket to the server was closed."""
        return all(_target(name) == target for name, target in self.sockets.items())


@contextmanager
def link_made_by() -> Iterator[ServerLink]:
    """Give a link that knows, after the block, which server sockets the block opened."""
    before, link = _sockets(), ServerLink()
    yield link
    opened = {name: target for name, target in _sockets().items() if before.get(name) != target}
    link.sockets.update({name: target for name, target in opened.items() if _is_server(name)})


def _sockets() -> dict[str, str]:
    """Return this process's open sockets; none on systems that do not list them."""
    if not _OPEN_FILES.is_dir():
        return {}
    found = {path.name: _target(path.name) for path in _OPEN_FILES.iterdir()}
    return {name: target for name, target in found.items() if target.startswith("socket:")}


def _target(name: str) -> str:
    try:
        return str((_OPEN_FILES / name).readlink())
    except OSError:
        return ""


def _is_server(name: str) -> bool:
    """Return whether a socket's other end stands in the file system as PulseAudio's."""
    try:
        with socket.socket(fileno=socket.dup(int(name))) as ours:
            peer = ours.getpeername()
    except OSError:
        return False
    return isinstance(peer, str) and peer.endswith(_SERVER_SOCKET)
