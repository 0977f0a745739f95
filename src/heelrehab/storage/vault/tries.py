"""How often each secret was tried wrongly, on the disk, so that a restart gives no free tries."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from pathlib import Path

import msgspec

from heelrehab.core.access.throttle import FREE_TRIES, Moment, Tries, after_failure, waiting_s
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError

_SPENT = Tries(failures=FREE_TRIES)
"""Of everybody, where the file is damaged: nobody waits for that, and nobody gains by it."""


class _Book(msgspec.Struct, frozen=True, kw_only=True):
    """The content of the file: the tries by the name of what was tried."""

    tries: dict[str, Tries] = {}
    unknown: Tries = Tries()
    """What holds for names that are not listed."""


class TryBook:
    """Counts wrong tries in the file at ``path``; its folder must be there.

    It is read anew each time, so that two programs on one folder count together.
    """

    def __init__(self, disk: Disk, path: Path) -> None:
        self._disk = disk
        self._path = path

    def waiting_s(self, name: str, moment: Moment) -> float:
        """Return how long the next try of ``name`` must wait, in seconds.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        return waiting_s(self._tries(self._read(), name), moment)

    def count(self, name: str, moment: Moment) -> Outcome:
        """Note a try of ``name`` as wrong; to be done before it is judged.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        book = self._read()
        tries = after_failure(self._tries(book, name), moment)
        return self._write(book, {**book.tries, name: tries})

    def forget(self, name: str) -> Outcome:
        """Take back all wrong tries of ``name``, after a right one.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        book = self._read()
        if book.unknown == Tries():
            return self._write(book, {key: book.tries[key] for key in book.tries if key != name})
        return self._write(book, {**book.tries, name: Tries()})

    def _tries(self, book: _Book, name: str) -> Tries:
        return book.tries.get(name, book.unknown)

    def _read(self) -> _Book:
        try:
            return msgspec.json.decode(self._disk.read_file(self._path), type=_Book)
        except FileNotFoundError:
            return _Book()
        except OSError as error:
            fault = Fault(FaultCode.UNREADABLE, self._path, detail=str(error))
            raise StorageError(fault) from error
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return _Book(unknown=_SPENT)

    def _write(self, book: _Book, tries: dict[str, Tries]) -> Outcome:
        changed = msgspec.structs.replace(book, tries=tries)
        return write_atomically(self._disk, self._path, msgspec.json.encode(changed) + b"\n")
