"""Two Syncthing processes on this machine alone, which keep two folders equal.

They listen on 127.0.0.1 only and know nothing but each other: no discovery, relays, port
mapping, reports or upgrades.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

SYNCTHING = shutil.which("syncthing")
FOLDER_ID = "history"
SCAN_S = 5


@dataclass(frozen=True, slots=True)
class Peer:
    """One Syncthing: its own files, the folder that it shares, its name and its place."""

    home: Path
    folder: Path
    device_id: str
    port: int


def make_peer(home, folder, port):
    """Make the key of a Syncthing, and the mark by which it knows its folder."""
    (folder / ".stfolder").mkdir(parents=True)
    run("generate", "--home", home, "--no-default-folder", "--skip-port-probing")
    return Peer(home, folder, run("--home", home, "--device-id").strip(), port)


def run(*arguments):
    done = subprocess.run([SYNCTHING, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def free_ports(count):
    """Return ports that nobody listens on."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def configuration(me, peers):
    """Return the settings of one of the peers."""
    devices = "".join(
        f"<device id={quoteattr(each.device_id)} name={quoteattr(each.home.name)}>"
        f"<address>tcp://127.0.0.1:{each.port}</address></device>"
        for each in peers
    )
    members = "".join(f"<device id={quoteattr(each.device_id)}></device>" for each in peers)
    return f"""<configuration version="35">
  <folder id="{FOLDER_ID}" path={quoteattr(str(me.folder))} type="sendreceive"
      rescanIntervalS="{SCAN_S}" fsWatcherEnabled="true" fsWatcherDelayS="1">{members}</folder>
  {devices}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{me.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
  </options>
</configuration>
"""


@contextmanager
def kept_equal(homes, folders):
    """Keep two folders equal until the end; yields the processes."""
    ports = free_ports(len(homes))
    peers = [make_peer(*each) for each in zip(homes, folders, ports, strict=True)]
    with ExitStack() as stack:
        yield [stack.enter_context(running(peer, peers)) for peer in peers]


@contextmanager
def running(peer, peers):
    """Run one of the peers."""
    (peer.home / "config.xml").write_text(configuration(peer, peers), encoding="utf-8")
    arguments = ["serve", "--home", peer.home, "--no-browser", "--no-upgrade", "--no-restart"]
    with (
        (peer.home / "log").open("wb") as log,
        subprocess.Popen([SYNCTHING, *arguments], stdout=log, stderr=log) as process,
    ):
        try:
            yield process
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()
