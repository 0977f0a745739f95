"""CPU time of one figure frame at 1280 x 800, against an empty paint in the same run.

Run: ``python benchmarks/figure_frame.py [ROUNDS]``. Budget: at most 3 ms a frame beyond the
empty paint. Both widgets paint themselves into the same image by turns; each figure is the
least of its rounds, since other programs on the machine can only add to it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

WIDTH_PX, HEIGHT_PX = 1280, 800
BUDGET_MS = 3.0
FRAMES = 60
EXERCISES = Path(__file__).parents[1] / "resources" / "exercises"


def main() -> int:
    """Print the cost of each exercise's frames; return 1 beyond the budget."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    application = QApplication([])
    costs = [measured(path, rounds) for path in sorted(EXERCISES.glob("*.toml"))]
    application.quit()
    print(f"worst {max(costs):.2f} ms of {BUDGET_MS:g} ms")
    return 0 if max(costs) <= BUDGET_MS else 1


def measured(path: Path, rounds: int) -> float:
    """Return what a frame of one exercise costs beyond an empty paint, in milliseconds."""
    import msgspec
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from heelrehab.content.schema import Exercise
    from heelrehab.core.side import Side
    from heelrehab.ui.figure.view import FigureView

    image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_ARGB32_Premultiplied)
    empty, view = QWidget(), FigureView(time.monotonic)
    for widget in (empty, view):
        widget.resize(WIDTH_PX, HEIGHT_PX)
    view.show_exercise(msgspec.toml.decode(path.read_bytes(), type=Exercise), Side.RIGHT)

    def paint_figure(frame: int) -> None:
        view.show_at(0, (frame + 0.5) / FRAMES)
        view.render(image)

    def paint_nothing(frame: int) -> None:
        del frame
        empty.render(image)

    nothing_ms, figure_ms = [], []
    for _ in range(rounds):
        nothing_ms.append(timed_ms(paint_nothing))
        figure_ms.append(timed_ms(paint_figure))
    cost_ms = min(figure_ms) - min(nothing_ms)
    print(f"{path.stem:26} {cost_ms:5.2f} ms   (empty paint {min(nothing_ms):.2f} ms)")
    return cost_ms


def timed_ms(paint: Callable[[int], None]) -> float:
    """Return CPU milliseconds a frame."""
    began_s = time.process_time()
    for frame in range(FRAMES):
        paint(frame)
    return (time.process_time() - began_s) * 1000.0 / FRAMES


if __name__ == "__main__":
    sys.exit(main())
