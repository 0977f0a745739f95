"""An assistive client: leads one session through AT-SPI alone, and tells as JSON what it met.

Run by the system's own Python, which has pyatspi; it sees the program as a screen reader does.
"""

from __future__ import annotations

import json
import sys
import time

import pyatspi
from gi.repository import GLib

LONGEST_S = 60.0
CONTROLS = ("push button", "check box", "radio button", "slider", "text", "combo box", "table")
heard: list[str] = []
unnamed: list[str] = []


def main() -> int:
    pyatspi.Registry.registerEventListener(note, "object:announcement")
    program = wait_for(find_program)
    wait_and_press(program, "startSession")
    wait_and_press(program, "sessionBegin")
    wait_for(lambda: count_of("Rise") + count_of("Get ready") >= 2)
    wait_and_press(program, "playerPause")
    wait_for(lambda: count_of("Paused"))
    wait_and_press(program, "playerPain")
    wait_and_press(program, "score_3", within="painNowScale")
    wait_and_press(program, "painNowGoOn")
    wait_and_press(program, "playerEnd")
    wait_and_press(program, "endHere")
    wait_for(lambda: count_of("The session has ended"))
    wait_and_press(program, "score_2", within="painAfterScale")
    wait_and_press(program, "sessionDone")
    wait_and_press(program, "rail_progress")
    wait_and_press(program, "progressChartView_table")
    table = wait_for(lambda: next(nodes(program, role="table"), None))
    cells = table.queryTable()
    first_row = [cells.getAccessibleAt(0, column).name for column in range(cells.nColumns)]
    sys.stdout.write(json.dumps({"heard": heard, "unnamed": unnamed, "first_row": first_row}))
    return 0


def note(event: pyatspi.event.Event) -> None:
    heard.append(str(event.any_data))


def count_of(words: str) -> int:
    return sum(words in each for each in heard)


def find_program() -> object:
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each and each.name == "HeelRehab"), None)


def wait_for(what):
    """Return the first answer of ``what`` that is true; events are taken in meanwhile.

    Where something asked about went away from the screen, all is asked again.
    """
    end = time.monotonic() + LONGEST_S
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(may_block=False)
        try:
            answer = what()
        except GLib.GError:
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    message = f"waited {LONGEST_S} s in vain; heard {heard}"
    raise TimeoutError(message)


def wait_and_press(program, name: str, within: str = "") -> None:
    """Press the control whose object name is ``name`` once it is there to be pressed."""
    wait_for(lambda: any(map(pressed, nodes(program, name=name, within=within))))
    looked = wait_for(lambda: [[path_of(each) for each in nodes(program) if is_unnamed(each)]])
    unnamed.extend(looked[0])


def nodes(node, *, name: str = "", within: str = "", role: str = ""):
    """Yield the visible descendants with an object name or a role."""
    for child in node:
        if child is None or not is_showing(child):
            continue
        path = child.get_accessible_id() or ""
        is_named = not name or (path.endswith(f".{name}") and within in path)
        is_alike = not role or child.getRoleName() == role
        if is_named and is_alike:
            yield child
        yield from nodes(child, name=name, within=within, role=role)


def is_unnamed(node) -> bool:
    return node.getRoleName() in CONTROLS and not node.name


def path_of(node) -> str:
    return node.get_accessible_id() or node.getRoleName()


def is_showing(node) -> bool:
    return node.getState().contains(pyatspi.STATE_SHOWING)


def pressed(node) -> bool:
    action = node.queryAction()
    names = [action.getName(each) for each in range(action.nActions)]
    wanted = next((each for each in ("Press", "Toggle", "Check") if each in names), None)
    return wanted is not None and action.doAction(names.index(wanted))


if __name__ == "__main__":
    sys.exit(main())
