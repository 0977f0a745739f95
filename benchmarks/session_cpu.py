"""CPU share of a running session, and of a window in which nothing runs.

Run: ``python benchmarks/session_cpu.py [SECONDS]``, a minute each by default. Budget: a running
session at most 15 % of one core; an idle window has nothing to do. Both are measured as the
program comes, and with voice, the screen's edge and reminders on.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LED = Path(__file__).with_name("led.py")
SECONDS = 60.0
BUDGETS_PERCENT = {"session": 15.0, "idle": 0.5, "session-all": 15.0, "idle-all": 0.5}


def main() -> int:
    """Print the shares; exit 1 where one is over its budget."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else str(SECONDS)
    is_over = False
    for mode, budget_percent in BUDGETS_PERCENT.items():
        done = subprocess.run(
            [sys.executable, LED, mode, seconds], check=True, capture_output=True, text=True
        )
        found = json.loads(done.stdout)
        percent = 100.0 * found["cpu_s"] / found["time_s"]
        is_over |= percent > budget_percent
        print(f"{mode}: {percent:.1f} % of one core (budget {budget_percent:g})")
    return int(is_over)


if __name__ == "__main__":
    sys.exit(main())
