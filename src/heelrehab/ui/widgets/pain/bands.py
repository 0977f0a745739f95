"""The three bands of the pain scale, with their words."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from heelrehab.ui.theme.roles import BandColours, Colour

translate = QCoreApplication.translate

SETTLED_UP_TO_NRS = 2
ACCEPTABLE_UP_TO_NRS = 5
"""Source: the limit of 5 is Silbernagel 2007, doi 10.1177/0363546506298279; the limit of 2
is customary in clinics, without a primary source."""
MOST_NRS = 10


class PainBand(Enum):
    """What a score means for training."""

    SETTLED = "settled"
    ACCEPTABLE = "acceptable"
    EASE_OFF = "ease_off"

    @property
    def scores(self) -> range:
        """The scores that belong to the band."""
        match self:
            case PainBand.SETTLED:
                return range(SETTLED_UP_TO_NRS + 1)
            case PainBand.ACCEPTABLE:
                return range(SETTLED_UP_TO_NRS + 1, ACCEPTABLE_UP_TO_NRS + 1)
            case PainBand.EASE_OFF:
                return range(ACCEPTABLE_UP_TO_NRS + 1, MOST_NRS + 1)


def band_of(score_nrs: int) -> PainBand:
    """Return the band that a score belongs to."""
    if score_nrs <= SETTLED_UP_TO_NRS:
        return PainBand.SETTLED
    return PainBand.ACCEPTABLE if score_nrs <= ACCEPTABLE_UP_TO_NRS else PainBand.EASE_OFF


def band_words(band: PainBand) -> str:
    """Return the band in the person's language."""
    match band:
        case PainBand.SETTLED:
            return translate("PainBand", "settled")
        case PainBand.ACCEPTABLE:
            return translate("PainBand", "acceptable")
        case PainBand.EASE_OFF:
            return translate("PainBand", "ease off")


def band_colours(bands: BandColours, band: PainBand) -> tuple[Colour, Colour, Colour]:
    """Return the ground, text and mark of a band."""
    match band:
        case PainBand.SETTLED:
            return bands.green, bands.green_text, bands.green_mark
        case PainBand.ACCEPTABLE:
            return bands.amber, bands.amber_text, bands.amber_mark
        case PainBand.EASE_OFF:
            return bands.red, bands.red_text, bands.red_mark
