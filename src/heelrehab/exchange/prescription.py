"""A clinician's prescription as one plain file, made at a clinic and taken in at home."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from heelrehab.content.schema import DoseNotation
from heelrehab.core.prescribing.checking import Fault, faults_of
from heelrehab.core.prescribing.draft import draft_of
from heelrehab.core.prescribing.item import ItemSet, LoadKg, Sides, Step
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.records import Prescribed
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.head import Head, require_head

SUFFIX = ".heelrehab-prescription.json"
FORMAT: Literal["heelrehab-prescription"] = "heelrehab-prescription"
VERSION: Literal[1] = 1
MAX_BYTES = 64 * 1024
"""Twelve exercises and a note are 3 KB."""

RecordId = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class FileItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exercise. ``dose`` is what ``step`` comes to on its ladder, and has to agree with it."""

    exercise_id: str
    step: Step
    dose: DoseNotation
    load_kg: LoadKg | None = None
    sides: Sides = ()


class PrescriptionFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One prescription. ``ends`` is the last day, null for until it is changed."""

    format: Literal["heelrehab-prescription"] = FORMAT
    version: Literal[1] = VERSION
    program_version: str
    id: RecordId
    at: Moment
    starts: date
    ends: date | None
    programme_id: str
    stage_id: str
    times_per_day: Annotated[int, msgspec.Meta(ge=1, le=3)]
    days_per_week: Annotated[int, msgspec.Meta(ge=1, le=7)]
    items: Annotated[tuple[FileItem, ...], msgspec.Meta(min_length=1, max_length=12)]
    author: Annotated[str, msgspec.Meta(max_length=80)] = ""
    note: Annotated[str, msgspec.Meta(max_length=500)] = ""


def prescription_file(prescribed: Prescribed, library: Library, program_version: str) -> bytes:
    """Return the content of the file; its name should end in ``SUFFIX``.

    Raises:
        CatalogueError: The library lacks an exercise of it.
    """
    made = PrescriptionFile(
        program_version=program_version,
        id=prescribed.id,
        at=prescribed.at,
        starts=prescribed.starts,
        ends=prescribed.ends,
        programme_id=prescribed.programme_id,
        stage_id=prescribed.stage_id,
        times_per_day=prescribed.times_per_day,
        days_per_week=prescribed.days_per_week,
        items=tuple(_file_item(item, library) for item in prescribed.items),
        author=prescribed.author,
        note=prescribed.note,
    )
    return msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"


def is_prescription(content: bytes) -> bool:
    """True where a file says of itself that it is a prescription, whether it is sound or not."""
    try:
        return msgspec.json.decode(content, type=Head).format == FORMAT
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return False


def read_prescription(
    content: bytes, library: Library, *, file: str = "", now: datetime | None = None
) -> Prescribed | tuple[Refusal, ...]:
    """Return the prescription that a file holds, or all that is wrong with it.

    What presses on the bone is no fault here: whose it is, only the plan knows, which leaves it
    out where it must.

    Args:
        content: The file as it was found.
        library: The exercises and programmes here.
        file: Names the file in refusals.
        now: The moment of taking in. It stands as the record's moment where it is later, since
            a prescription is in force from when it is known here, not from when it was made; a
            change of stage between the two would end it otherwise. Its id stays: taken in
            twice, it counts once.
    """
    try:
        found = _read(content, file)
    except ExchangeError as error:
        return (error.refusal,)
    prescribed = _record(found, now)
    faults = faults_of(draft_of(prescribed), library)
    refusals = (*(_refusal(fault, file) for fault in faults), *_other_doses(found, library, file))
    return refusals or prescribed


def schema() -> bytes:
    """Return the JSON Schema of the file, as published in ``docs/schema``."""
    found = msgspec.json.schema(PrescriptionFile)
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"


def _file_item(item: ItemSet, library: Library) -> FileItem:
    ladder = library.exercise(item.exercise_id).dose.ladder
    return FileItem(
        exercise_id=item.exercise_id,
        step=item.step,
        dose=ladder[min(item.step, len(ladder) - 1)],
        load_kg=item.load_kg,
        sides=item.sides,
    )


def _read(content: bytes, file: str) -> PrescriptionFile:
    """Return the file's fields.

    Raises:
        ExchangeError: It is too large, no JSON, ambiguous, not ours, newer, or does not fit.
    """
    if len(content) > MAX_BYTES:
        detail = f"{len(content)} bytes, at most {MAX_BYTES}"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, file, detail=detail))
    require_head(file, content, form=FORMAT, version=VERSION)
    try:
        return msgspec.json.decode(content, type=PrescriptionFile)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise ExchangeError(_misfit(content, str(error), file)) from error


def _misfit(content: bytes, message: str, file: str) -> Refusal:
    """Return the refusal that msgspec's message tells, with the value as the file has it."""
    expected, _, path = message.partition(" - at `$.")
    key = path.removesuffix("`")
    value = _at(msgspec.json.decode(content), key)
    return Refusal(RefusalCode.BAD_VALUE, file, key=key, value=value, detail=expected)


def _at(found: object, key: str) -> str:
    """Return the value at a key such as ``items[0].step``, "" where it is not there or large."""
    for name in key.replace("[", ".").replace("]", "").split("."):
        if isinstance(found, list):
            found = msgspec.convert(found, list[object])[int(name)]
        else:
            found = msgspec.convert(found, dict[str, object]).get(name)
    return "" if isinstance(found, dict | list | None) else str(found)[:60]


def _record(found: PrescriptionFile, now: datetime | None) -> Prescribed:
    return Prescribed(
        id=found.id,
        at=found.at if now is None else max(found.at, now),
        day=found.at.date(),
        starts=found.starts,
        ends=found.ends,
        programme_id=found.programme_id,
        stage_id=found.stage_id,
        times_per_day=found.times_per_day,
        days_per_week=found.days_per_week,
        items=tuple(
            ItemSet(
                exercise_id=item.exercise_id,
                step=item.step,
                load_kg=item.load_kg,
                sides=item.sides,
            )
            for item in found.items
        ),
        author=found.author,
        note=found.note,
    )


def _refusal(fault: Fault, file: str) -> Refusal:
    return Refusal(
        RefusalCode.BAD_VALUE, file, key=fault.key, value=fault.value, detail=fault.expected
    )


def _other_doses(found: PrescriptionFile, library: Library, file: str) -> tuple[Refusal, ...]:
    """Return a refusal for each step that comes to another dose here than where it was set."""
    refusals = []
    for place, item in enumerate(found.items):
        exercise = exercise_of(library, item.exercise_id)
        ladder = exercise.dose.ladder if exercise is not None else ()
        if item.step < len(ladder) and ladder[item.step] != item.dose:
            key, here = f"items[{place}].dose", ladder[item.step]
            detail = f"{here}, which step {item.step} of the exercise is here"
            refusals.append(Refusal(RefusalCode.BAD_VALUE, file, None, key, item.dose, detail))
    return tuple(refusals)
