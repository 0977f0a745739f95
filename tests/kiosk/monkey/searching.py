"""A guest's visit with words in it; then a search for them on the disk and in the memory.

Run: ``python searching.py`` with ``QT_QPA_PLATFORM=offscreen``. Prints as JSON how often the words
stand in the memory of the program while the guest is there, once the guest has gone, and after
others were there; and in which files. The program is a process of its own, that stands still while
it is searched from outside: who searches must hold the words, and would find the own ones.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = Path(__file__).parent / "programs" / "guest.py"
WORDS = (107, 101, 115, 116, 114, 101, 108, 32, 113, 117, 105, 110, 99, 101)
"""As codes of letters: the program types them one by one and nowhere holds them as a text."""
STATIONS = ("there", "gone", "others", "many")
"""Where the program stands still: with the guest, without, after one more, after ten."""
_LINE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw")
_CHUNK = 1 << 24


def searched() -> dict[str, object]:
    """Lead a program through the stations and search it at each."""
    told: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as name:
        program = subprocess.Popen(
            [sys.executable, PROGRAM, name, *map(str, WORDS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"TMPDIR": name, "XDG_CACHE_HOME": name},
        )
        try:
            for station in STATIONS:
                line = program.stdout.readline().strip()
                assert line == station, f"expected {station}, heard {line!r}"
                told[station] = in_memory(program.pid)
                told[f"{station} files"] = [*on_disk(Path(name)), *in_open_files(program.pid)]
                program.stdin.write("\n")
                program.stdin.flush()
            program.wait(60)
        finally:
            program.kill()
            program.communicate()
    return told


def needles() -> tuple[bytes, bytes]:
    """Return the words as Python and as Qt keep them."""
    text = "".join(map(chr, WORDS))
    return text.encode(), text.encode("utf-16-le")


def in_memory(pid: int) -> int:
    """Count the words in all that a process may write to."""
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    places = [match.groups() for match in map(_LINE.match, lines) if match]
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        return sum(_between(memory, int(begin, 16), int(end, 16)) for begin, end in places)


def _between(memory, begin: int, end: int) -> int:
    overlap, kept, count = max(map(len, needles())) - 1, b"", 0
    for at in range(begin, end, _CHUNK):
        memory.seek(at)
        try:
            chunk = kept + memory.read(min(_CHUNK, end - at))
        except OSError:
            return count
        count += sum(chunk.count(each) - kept.count(each) for each in needles())
        kept = chunk[-overlap:]
    return count


def on_disk(folder: Path) -> list[str]:
    """Return the files below a folder that hold the words."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [each.name for each in files if any(n in each.read_bytes() for n in needles())]


def in_open_files(pid: int) -> list[str]:
    """Return what the process has open and holds the words, deleted or not."""
    files = [each for each in Path(f"/proc/{pid}/fd").iterdir() if each.is_file()]
    found = [each for each in files if any(n in each.read_bytes() for n in needles())]
    return [str(each.readlink()) for each in found]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(searched()) + "\n")
