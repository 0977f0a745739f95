"""Left and right are each other's other; both have none."""

import pytest

from heelrehab.core.side import Side


@pytest.mark.parametrize(
    ("side", "other"),
    [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT), (Side.BOTH, Side.BOTH)],
)
def test_the_other_side(side, other):
    assert side.other is other
