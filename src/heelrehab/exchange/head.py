"""What a file must tell of itself before it is read as ours."""

from __future__ import annotations

import msgspec

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.strict_json import require_strict


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The first two fields of each of our JSON files."""

    format: str = ""
    version: int = 0


def require_head(file: str, content: bytes, *, form: str, version: int) -> None:
    """Check that ``content`` says it is of ``form``, and no newer than ``version``.

    Raises:
        ExchangeError: It is no JSON, ambiguous, not ours, or newer.
    """
    require_strict(file, content)
    try:
        head = msgspec.json.decode(content, type=Head)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise ExchangeError(Refusal(RefusalCode.FOREIGN, file, detail=str(error))) from error
    if head.format != form:
        raise ExchangeError(Refusal(RefusalCode.FOREIGN, file, key="format", value=head.format))
    if head.version > version:
        value = str(head.version)
        raise ExchangeError(Refusal(RefusalCode.NEWER_VERSION, file, key="version", value=value))
