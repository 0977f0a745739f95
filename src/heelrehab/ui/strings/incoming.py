"""What is said of a visit or a prescription that comes in: whose it is, and what it would do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.exchange.incoming.preview import Preview
from heelrehab.exchange.incoming.visits import Offer, PiecesError
from heelrehab.exchange.take_home.clinics import Standing
from heelrehab.ui.strings.days import day_with_year_text
from heelrehab.ui.strings.exchange import preview_text
from heelrehab.ui.strings.records.words import record_words

translate = QCoreApplication.translate


def look_text(plan: Preview, standing: Standing | None) -> str:
    """Return what taking over would do and, of a visit, where it comes from."""
    package = plan.source.package
    if package is None or standing is None:
        return preview_text(plan)
    day = day_with_year_text(package.issued_at.date())
    if package.clinic:
        text = translate("Incoming", "Visit on {day} at {clinic}.")
    else:
        text = translate("Incoming", "Visit on {day}.")
    what = text.format(day=day, clinic=package.clinic)
    return "\n".join((what, preview_text(plan), standing_text(standing)))


def standing_text(standing: Standing) -> str:
    """Return how far a signature can be relied on, and what to do where it cannot."""
    match standing:
        case Standing.KNOWN:
            return translate("Incoming", "Signed by a clinic that you took something over from.")
        case Standing.FIRST_TIME:
            return translate(
                "Incoming",
                "Signed, for the first time by this clinic. Take it over if you were there.",
            )
        case Standing.OTHER_KEY:
            return translate(
                "Incoming",
                "You know a clinic of this name by another signature. Ask the clinic whether it "
                "has a new machine before you take this over.",
            )
        case Standing.UNSIGNED:
            return translate(
                "Incoming",
                "Not signed: nobody can tell whether it was changed on the way. Take it over if "
                "you know where it comes from.",
            )
        case Standing.UNCHECKED:
            return translate(
                "Incoming",
                "Signed, but this installation cannot check signatures. Take it over if you know "
                "where it comes from.",
            )


def offer_text(offer: Offer, catalogue: Catalogue, standing: Standing | None) -> str:
    """Return what a prescription asks for, and that it waits for a yes."""
    words = record_words(offer.prescribed, catalogue)
    lines = [translate("Incoming", "A clinic's prescription for you."), words.value, *words.details]
    if standing is not None:
        lines.append(standing_text(standing))
    if offer.misfits:
        misfit = offer.misfits[0]
        text = translate(
            "Incoming",
            "It cannot be followed here: {key} = {value} does not fit ({detail}). Ask the clinic "
            "for another one; your programme goes on as it is.",
        )
        lines.append(text.format(key=misfit.key, value=misfit.value, detail=misfit.detail))
    else:
        lines.append(
            translate(
                "Incoming",
                "Follow it? The pain rules go on as they are, and you can go back to your "
                "programme at any time.",
            )
        )
    return "\n".join(filter(None, lines))


def pieces_text(error: PiecesError) -> str:
    """Return which codes of a visit are here, and which are still wanted."""
    count = max(piece.count for piece in error.pieces)
    here = len({piece.number for piece in error.pieces})
    text = translate(
        "Incoming",
        "{here} of {count} codes of this visit are read; still missing: {missing}. Choose the "
        "picture of that one, or copy its text. Nothing was taken over yet.",
    )
    return text.format(here=here, count=count, missing=error.refusal.value)
