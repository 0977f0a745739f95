"""Tells by itself what a file, a picture or a pasted text from elsewhere is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from heelrehab.core.programme.library import Library
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.incoming.sources import MAX_BYTES, Source, read_source, require_small
from heelrehab.exchange.incoming.visits import Offer, pieces_in, visit_of
from heelrehab.exchange.prescription import MAX_BYTES as PRESCRIPTION_BYTES
from heelrehab.exchange.prescription import is_prescription, read_prescription
from heelrehab.exchange.tables.csv_files import SUFFIX as CSV_SUFFIX
from heelrehab.exchange.take_home.pieces import Piece, is_take_home
from heelrehab.exchange.take_home.pieces import pieces_in as pieces_of_text
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import JOURNAL_SUFFIX

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".heic", ".heif", ".tif", ".tiff")
"""How the names of pictures end; whether one can be read is for the picture's reader to say."""
_HISTORIES = (".json", JOURNAL_SUFFIX, CSV_SUFFIX, ".zip")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what comes from elsewhere; keeps nothing and writes nothing."""

    disk: Disk
    library: Library
    """The exercises and programmes here, which a prescription has to fit."""
    texts_in: Callable[[Path], tuple[str, ...]]
    """Returns the texts of the codes in a picture; raises ``ExchangeError``."""
    now: datetime
    max_bytes: int = MAX_BYTES

    def read(self, paths: Sequence[Path], before: tuple[Piece, ...] = ()) -> Source:
        """Read a file or folder, or the several pictures of one visit.

        Args:
            paths: At least one; several only of pictures or texts of one visit.
            before: Pieces of a visit that are here already.

        Raises:
            PiecesError: It is a part of a visit.
            ExchangeError: It is refused; nothing was written.
        """
        found: list[Piece] = []
        for path in paths:
            pieces = self._pieces_at(path)
            if pieces:
                found += pieces
            elif len(paths) > 1:
                raise ExchangeError(Refusal(RefusalCode.FOREIGN, str(path)))
        if not found:
            return self._history_at(paths[0])
        return self._visit(str(paths[-1]), (*before, *found))

    def read_text(self, name: str, text: str, before: tuple[Piece, ...] = ()) -> Source:
        """Read a visit that was pasted; ``name`` is what refusals call the text.

        Raises:
            PiecesError: It is a part of a visit.
            ExchangeError: It is refused; nothing was written.
        """
        return self._visit(name, (*before, *pieces_of_text(name, text)))

    def _visit(self, name: str, pieces: tuple[Piece, ...]) -> Source:
        visit = visit_of(name, pieces, self.library, self.now)
        return Source(visit.records, package=visit.package, offer=visit.offer)

    def _pieces_at(self, path: Path) -> tuple[Piece, ...]:
        """Return the pieces in a picture or text; none where it is something else."""
        suffix = path.suffix.lower()
        if suffix in _HISTORIES or path.is_dir():
            return ()
        try:
            require_small([path], self.max_bytes)
            if suffix in PICTURES:
                return pieces_in(str(path), self.texts_in(path))
            text = self.disk.read_file(path).decode("utf-8", errors="replace")
        except OSError as error:
            refusal = Refusal(RefusalCode.UNREADABLE, str(path), detail=str(error))
            raise ExchangeError(refusal) from error
        return pieces_of_text(str(path), text) if is_take_home(text) else ()

    def _history_at(self, path: Path) -> Source:
        if path.suffix.lower() == ".json":
            content = self._prescription_at(path)
            if content:
                return self._prescription(path, content)
        return read_source(self.disk, path, self.max_bytes)

    def _prescription_at(self, path: Path) -> bytes:
        """Return the content of a prescription; empty where it is something else."""
        try:
            if path.is_dir() or path.stat().st_size > PRESCRIPTION_BYTES:
                return b""
            content = self.disk.read_file(path)
        except OSError:
            return b""
        return content if is_prescription(content) else b""

    def _prescription(self, path: Path, content: bytes) -> Source:
        found = read_prescription(content, self.library, file=str(path), now=self.now)
        if isinstance(found, tuple):
            raise ExchangeError(found[0])
        return Source((), offer=Offer(found))
