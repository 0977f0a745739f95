"""A visit to a clinic, and the key of its kiosk."""

from __future__ import annotations

import pytest

from heelrehab.core.records import Pain, Session, SessionFeedback, Stiffness
from heelrehab.exchange.take_home.package import visit_records
from heelrehab.storage.disk import Disk
from heelrehab.storage.vault.signing import SigningKey


@pytest.fixture(scope="session")
def signer(tmp_path_factory):
    pytest.importorskip("cryptography", reason="cryptography is not there")
    path = tmp_path_factory.mktemp("kiosk") / "signing.key"
    return SigningKey.load_or_make(Disk(), path, bytes)


@pytest.fixture(scope="session")
def before_first(records):
    """The ids of all records but those of the first session."""
    return frozenset(each.id for each in records if getattr(each, "session_id", "") != "s1")


@pytest.fixture(scope="session")
def before_second(records):
    """The ids of all records but those of the second session."""
    return frozenset(each.id for each in records if getattr(each, "session_id", "") != "s2")


@pytest.fixture(scope="session")
def visit(history, before_first):
    kinds = (*history.stiffness, *history.pains, *history.sessions, *history.feedback)
    found = visit_records(kinds, before_first)
    assert {type(each) for each in found} == {Session, Pain, SessionFeedback, Stiffness}
    return found
