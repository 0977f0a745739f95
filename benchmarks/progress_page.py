"""First paint of the progress page, and one frame of its chart, with 15,000 pain scores.

Run: ``python benchmarks/progress_page.py``. Budgets: first paint with the chart at most 100 ms
once pyqtgraph is loaded; panning and zooming 60 frames a second. Each is set against an empty
pyqtgraph plot of the same size in the same run, in processor time.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

SCORES = 15_000
DAYS = 3650
FIRST_PAINT_MS = 100.0
FRAME_MS = 1000 / 60
ROUNDS = 7
FRAMES = 40
SIZE_PX = (1072, 800)
RESOURCES = Path(__file__).parents[1] / "resources"
TODAY = date(2026, 11, 22)


class NoWriter:
    """Writes nothing."""

    def submit(self, record: object, done: object) -> None:
        """Leave the record in memory."""


def history() -> Iterator[object]:
    """Yield about four scores a day for ten years, jumping as scores do."""
    from heelrehab.core.records import Pain, PainMoment
    from heelrehab.core.side import Side

    moments = (PainMoment.MORNING, PainMoment.DURING, PainMoment.AFTER, PainMoment.LATER)
    for number in range(SCORES):
        day = TODAY - timedelta(days=DAYS - 1 - number * DAYS // SCORES)
        yield Pain(
            id=f"{number:06d}",
            at=datetime(day.year, day.month, day.day, 7 + number % 12, tzinfo=UTC),
            day=day,
            moment=moments[number % 4],
            score_nrs=(number * 7919) % 11,
            side=Side.LEFT if number % 3 else Side.RIGHT,
        )


def no_week() -> None:
    """Return that there is no programme to be held against."""


def elapsed_ms(action: Callable[[], object]) -> float:
    """Return the processor time of an action, which other programs hardly change."""
    begun_s = time.process_time()
    action()
    return (time.process_time() - begun_s) * 1000


class Bench:
    """A page and an empty plot, made and painted by turns."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        from heelrehab.content.catalogue import open_catalogue
        from heelrehab.ui.icons import Icons
        from heelrehab.ui.keeper import RecordKeeper
        from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
        from heelrehab.ui.theme.fonts import load_fonts
        from heelrehab.ui.theme.roles import load_themes

        self.application = QApplication.instance() or QApplication([])
        load_fonts(RESOURCES / "fonts")
        icons = Icons(RESOURCES / "icons")
        themes = load_themes(RESOURCES / "theme")
        self.appearance = Appearance(self.application, themes, icons, choice=ThemeChoice.LIGHT)
        self.catalogue = open_catalogue([RESOURCES], "en")
        self.keeper = RecordKeeper(history(), NoWriter(), self._no_stamp)
        self._made: list[object] = []
        """Held to the end: a window that is collected while another one paints takes Qt down."""

    def _no_stamp(self) -> object:
        raise NotImplementedError

    def page(self) -> object:
        """Return a page that was painted with its chart."""
        from PySide6.QtWidgets import QWidget

        from heelrehab.ui.pages.progress.page import ProgressPage

        page = ProgressPage(
            self.appearance,
            self.keeper,
            self.catalogue,
            today=lambda: TODAY,
            week=no_week,
        )
        page.resize(*SIZE_PX)
        page.show()
        self.application.processEvents()
        page.findChild(QWidget, "progressChartPlace").make_chart()
        page.grab()
        self._made.append(page)
        return page

    def plot(self) -> object:
        """Return an empty plot of the page's size, painted."""
        import pyqtgraph

        plot = pyqtgraph.PlotWidget()
        plot.resize(*SIZE_PX)
        plot.show()
        self.application.processEvents()
        plot.grab()
        self._made.append(plot)
        return plot


def first_paints(bench: Bench) -> tuple[float, float]:
    """Return the medians of page and empty plot, in milliseconds."""
    ours: list[float] = []
    empty: list[float] = []
    for _ in range(ROUNDS):
        empty.append(elapsed_ms(bench.plot))
        ours.append(elapsed_ms(bench.page))
    return statistics.median(ours), statistics.median(empty)


def frame_ms(chart: object, first: float, last: float) -> float:
    """Return the median of a frame while panning and zooming from one view to another."""
    times: list[float] = []
    for number in range(FRAMES):
        shift = (last - first) * 0.002 * number

        def draw(shift: float = shift) -> None:
            chart.setXRange(first + shift, last - shift / 2, padding=0)
            chart.grab()

        times.append(elapsed_ms(draw))
    return statistics.median(times)


def main() -> int:
    """Print each figure beside its floor; return 1 where a budget is not kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bench = Bench()
    from PySide6.QtWidgets import QWidget

    from heelrehab.ui.pages.progress.picture import Period

    bench.plot()  # loads pyqtgraph
    ours, empty = first_paints(bench)
    ratio = f"ratio {ours / empty:.2f}"
    print(f"first paint: empty plot {empty:.0f} ms, page {ours:.0f} ms, {ratio}")
    is_kept = ours <= FIRST_PAINT_MS
    page, plot = bench.page(), bench.plot()
    chart = page.findChild(QWidget, "progressChartPlaceChart")
    plot.resize(chart.size())
    for period in Period:
        page.findChild(QWidget, f"progressPeriod_{period.value}").click()
        first, last = chart.getViewBox().viewRange()[0]
        ours, empty = frame_ms(chart, first, last), frame_ms(plot, first, last)
        is_kept = is_kept and ours <= FRAME_MS
        ratio = f"ratio {ours / empty:.2f}"
        print(f"frame, {period.value:>12}: empty plot {empty:.1f} ms, chart {ours:.1f} ms, {ratio}")
    print(f"budgets: first paint {FIRST_PAINT_MS:.0f} ms, frame {FRAME_MS:.1f} ms")
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
