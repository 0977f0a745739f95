"""A socket in the place of PulseAudio's."""

from __future__ import annotations

import socket

import pytest

from heelrehab.ui.sounds.samples import read_tones


class SoundServer:
    """Takes one connection, which the client's library closes when the server ends."""

    def __init__(self, path):
        self._path = str(path)
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(self._path)
        self._listening.listen()
        self._client = None

    def connect(self):
        self._client = socket.socket(socket.AF_UNIX)
        self._client.connect(self._path)

    def end(self):
        self._listening.close()
        if self._client is not None:
            self._client.close()


@pytest.fixture
def sound_server(tmp_path):
    server = SoundServer(tmp_path / "native")
    yield server
    server.end()


@pytest.fixture
def tones(resources):
    return read_tones(resources / "sounds")
