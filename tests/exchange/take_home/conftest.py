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
def visit(history):
    kinds = (*history.stiffness, *history.pains, *history.sessions, *history.feedback)
    found = visit_records(kinds, "s1")
    assert {type(each) for each in found} == {Session, Pain, SessionFeedback, Stiffness}
    return found
