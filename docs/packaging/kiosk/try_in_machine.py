#!/usr/bin/python3
"""Boot an image with the kiosk in QEMU; touch it, press keys, cut the power; keep pictures.

    ./try_in_machine.py IMAGE --kernel vmlinuz --initrd initrd.img --pictures DIR

IMAGE is a raw disk whose only file system is Debian's root with the kiosk installed, such as
``mkfs.ext4 -d TREE IMAGE`` makes from a tree of debootstrap; it is not changed. Needs QEMU 8.1 or
newer. Emulation is slow: give the unit's TimeoutStartSec= and WatchdogSec= minutes in that tree.
From outside nothing tells when the machine has taken a touch or a key, so this sleeps after each.
"""

from __future__ import annotations

import argparse
import json
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
MOST_S = 600.0
LIGHT = 128
KEYS = (
    *(("alt", "f4"), ("ctrl", "alt", "f2"), ("ctrl", "alt", "backspace"), ("alt", "sysrq", "b")),
    *[("ctrl", "alt", "delete")] * 8,
)


class Qemu:
    """A running machine, told what to do by QMP."""

    def __init__(self, asked: argparse.Namespace, folder: Path) -> None:
        words = f"-m 3G -smp 1 -snapshot -nodefaults -display none -qmp unix:{folder}/qmp,server=on"
        devices = f"virtio-gpu-pci,xres={WIDTH},yres={HEIGHT} virtio-multitouch-pci "
        devices += "virtio-keyboard-pci virtio-rng-pci"
        drive = f"file={asked.image.resolve()},format=raw,if=virtio"
        command = ["qemu-system-x86_64", "-cpu", "max", *words.split(), "-drive", drive]
        command += ["-kernel", str(asked.kernel), "-initrd", str(asked.initrd)]
        command += ["-append", "root=/dev/vda rw quiet"]
        for device in devices.split():
            command += ["-device", device]
        self.process = subprocess.Popen(command)
        self._line = socket.socket(socket.AF_UNIX)
        while self._line.connect_ex(f"{folder}/qmp"):
            time.sleep(0.2)
        self._answers = self._line.makefile()
        self.events: list[str] = []
        self._answers.readline()
        self.tell("qmp_capabilities")

    def tell(self, act: str, **arguments: object) -> None:
        """Carry out a command of QMP, and note what the machine did meanwhile."""
        self._line.sendall(json.dumps({"execute": act, "arguments": arguments}).encode())
        while True:
            answer = json.loads(self._answers.readline())
            if "event" in answer:
                self.events.append(answer["event"])
            elif "error" in answer:
                raise RuntimeError(answer["error"]["desc"])
            else:
                return

    def picture(self, path: Path) -> bytes:
        """Keep a picture of the screen, and return its bytes of colour."""
        self.tell("screendump", filename=str(path))
        return path.read_bytes()[-3 * WIDTH * HEIGHT :]

    def press(self, keys: tuple[str, ...]) -> None:
        """Press keys together."""
        self.tell("send-key", keys=[{"type": "qcode", "data": key} for key in keys])
        time.sleep(0.2)

    def touch(self, across: float, down: float, hold_s: float) -> None:
        """Touch a place, given as shares of the screen."""
        places = [_touch("data", axis, at) for axis, at in (("x", across), ("y", down))]
        self.tell("input-send-event", events=[_touch("begin"), *places, _pressed(is_down=True)])
        time.sleep(hold_s)
        ended = _touch("end", number=-1)
        self.tell("input-send-event", events=[ended, _pressed(is_down=False)])


def _touch(kind: str, axis: str = "x", at: float = 0.0, number: int = 1) -> dict[str, object]:
    data = {"type": kind, "slot": 0, "tracking-id": number, "axis": axis, "value": int(at * 0x7FFF)}
    return {"type": "mtt", "data": data}


def _pressed(*, is_down: bool) -> dict[str, object]:
    return {"type": "btn", "data": {"button": "touch", "down": is_down}}


def wait_for(qemu: Qemu, path: Path, *, is_light: bool) -> float:
    """Return the seconds until most of the screen is light, or is not."""
    began = time.monotonic()
    while time.monotonic() - began < MOST_S:
        sample = qemu.picture(path)[::997]
        if (sum(each > LIGHT for each in sample) * 2 > len(sample)) is is_light:
            return time.monotonic() - began
        time.sleep(1)
    message = f"The screen did not change in {MOST_S:.0f} s; see {path}."
    raise RuntimeError(message)


def main() -> int:
    """Do the acts and tell what came of them; what they show is for your eyes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("image", type=Path)
    for name in ("--kernel", "--initrd", "--pictures"):
        parser.add_argument(name, type=Path, required=True)
    asked = parser.parse_args()
    asked.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        qemu = Qemu(asked, Path(folder))
        try:
            _act(qemu, asked.pictures.resolve())
        finally:
            qemu.process.terminate()
            qemu.process.wait()
    return 0


def _act(qemu: Qemu, pictures: Path) -> None:
    seconds = wait_for(qemu, pictures / "1-first.ppm", is_light=True)
    print(f"first screen {seconds:.0f} s after power on", flush=True)
    time.sleep(5)
    qemu.touch(0.65, 0.66, 0.3)
    time.sleep(15)
    qemu.picture(pictures / "2-touched.ppm")
    for keys in KEYS:
        qemu.press(keys)
    time.sleep(5)
    qemu.picture(pictures / "3-keys.ppm")
    print(f"after the keys the machine told: {qemu.events}", flush=True)
    qemu.touch(0.02, 0.03, 5.0)
    time.sleep(10)
    qemu.picture(pictures / "4-passcode.ppm")
    qemu.tell("system_reset")
    wait_for(qemu, pictures / "5-off.ppm", is_light=False)
    seconds = wait_for(qemu, pictures / "6-again.ppm", is_light=True)
    print(f"first screen {seconds:.0f} s after the power was cut", flush=True)


if __name__ == "__main__":
    sys.exit(main())
