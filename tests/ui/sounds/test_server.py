"""A link knows when its server has gone, and takes nothing else for one."""

from __future__ import annotations

import socket
import sys

import pytest

from heelrehab.ui.sounds.server import ServerLink, link_made_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this server")


def test_a_link_lives_as_long_as_its_server(sound_server):
    with link_made_by() as link:
        sound_server.connect()
    assert link.is_alive()

    sound_server.end()

    assert not link.is_alive()


def test_another_file_at_the_same_number_is_not_the_server(sound_server):
    with link_made_by() as link:
        sound_server.connect()
    sound_server.end()
    with socket.socket(), socket.socket(), socket.socket():
        assert not link.is_alive()


def test_other_sockets_may_close(sound_server):
    with link_made_by() as link:
        pair = socket.socketpair()
        alone = socket.socket()
    for each in (*pair, alone):
        each.close()

    assert link.is_alive()
    assert link.sockets == {}


def test_a_link_made_before_is_not_ours(sound_server):
    sound_server.connect()
    with link_made_by() as link:
        pass

    assert link.sockets == {}


def test_where_nothing_is_known_the_server_is_taken_to_be_there():
    assert ServerLink().is_alive()
