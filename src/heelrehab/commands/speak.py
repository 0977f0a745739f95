"""The program's voice as a process of its own: orders on standard input, answers on output."""

from __future__ import annotations

import argparse
import sys

from heelrehab.options import RunOptions
from heelrehab.ui.hands_free.speech.speaker import run_speaker


def run(_options: RunOptions, _asked: argparse.Namespace) -> int:
    """Speak until standard input ends."""
    return run_speaker(sys.stdin.buffer, sys.stdout.buffer)
