"""JSON that two readers could understand differently is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.strict_json import require_strict

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(value=VALUES)
def test_plain_json_is_taken(value):
    require_strict("a.json", json.dumps(value).encode())


@pytest.mark.parametrize(
    ("content", "code", "key"),
    [
        (b'{"a":1,"a":1}', RefusalCode.DUPLICATE_KEY, "a"),
        (b'[{"b":{"deep":1,"deep":2}}]', RefusalCode.DUPLICATE_KEY, "deep"),
        (b'{"\\u0061":1,"a":2}', RefusalCode.DUPLICATE_KEY, "a"),
        (b'{"%s":1,"%s":2}' % (b"k" * 99, b"k" * 99), RefusalCode.DUPLICATE_KEY, "k" * 60),
        (b'{"a":NaN}', RefusalCode.NOT_A_NUMBER, "NaN"),
        (b"[-Infinity]", RefusalCode.NOT_A_NUMBER, "-Infinity"),
        (b"[" * 200_000, RefusalCode.TOO_DEEP, ""),
        (b'{"a":' * 200_000, RefusalCode.TOO_DEEP, ""),
        (b"{", RefusalCode.NOT_JSON, ""),
        (b"", RefusalCode.NOT_JSON, ""),
        (b"\xff", RefusalCode.NOT_JSON, ""),
        (b"9" * 9999, RefusalCode.NOT_JSON, ""),
        (b"{} {}", RefusalCode.NOT_JSON, ""),
    ],
)
def test_the_rest_is_refused_by_what_is_wrong(content, code, key):
    with pytest.raises(ExchangeError) as caught:
        require_strict("a.json", content)

    assert (caught.value.refusal.code, caught.value.refusal.key) == (code, key)
