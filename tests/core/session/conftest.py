"""An exercise small enough to count in the head."""

import msgspec
import pytest

from heelrehab.content.schema import Exercise


@pytest.fixture
def raise_exercise():
    """Up 2 s, top 1 s, down 3 s; each leg; 60 s rest."""
    return msgspec.convert(
        {
            "id": "easier",
            "position": "standing",
            "equipment": [],
            "start": "low",
            "moves": [
                {"id": "up", "seconds": 2, "to": "high"},
                {"id": "top", "seconds": 1, "to": "high", "phase": "hold"},
                {"id": "down", "seconds": 3, "to": "low", "phase": "lower"},
            ],
            "poses": {},
            "dose": {"usual": "3x10", "ladder": ["3x10"], "rest_s": 60, "sides": "each_leg"},
            "load": {
                "felt": [],
                "tier": 1,
                "compression": "low",
                "insertional": "allowed",
                "progress_to": [],
                "regress_to": [],
            },
            "sources": [{"covers": ["moves"], "evidence": "design", "cite": "made for a test"}],
        },
        Exercise,
    )
