"""What a prescription begins with."""

from __future__ import annotations

from datetime import date

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prescribing.draft import Draft, draft_of_stage
from heelrehab.core.programme.library import programme_of, stage_of

USUAL_WEEKS = 4


def opening_draft(
    catalogue: Catalogue,
    today: date,
    programme_id: str,
    stage_id: str,
) -> Draft:
    """Return a stage's own items, from today on.

    The stage is the first of the catalogue where the person's own is not known.
    """
    stage = stage_of(catalogue, programme_id, stage_id)
    if stage is None:
        programme_id = next(
            each for each in catalogue.programme_ids() if programme_of(catalogue, each) is not None
        )
        stage = catalogue.programme(programme_id).stages[0]
    return draft_of_stage(catalogue, programme_id, stage, today, None).for_weeks(USUAL_WEEKS)
