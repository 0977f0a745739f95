"""The pain scores of one session, and what the person says of it, each kept at once."""

from __future__ import annotations

from heelrehab.core.records import CutReason, Pain, PainMoment, SessionFeedback
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper


class ScoreSheet:
    """The scores of one moment, one a side; a later one takes the earlier one's place."""

    def __init__(
        self, keeper: RecordKeeper, session_id: str, moment: PainMoment, exercise_id: str = ""
    ) -> None:
        self._keeper = keeper
        self._session_id = session_id
        self._moment = moment
        self._exercise_id = exercise_id
        self._kept: dict[Side, str] = {}
        self._scores_nrs: dict[Side, int] = {}

    @property
    def worst_nrs(self) -> int | None:
        """The worst score that stands; None where there is none."""
        return max(self._scores_nrs.values(), default=None)

    def keep(self, side: Side, score_nrs: int) -> None:
        """Keep a score, 0 to 10."""
        self.drop(side)
        stamp = self._keeper.stamp()
        self._kept[side] = stamp.id
        self._scores_nrs[side] = score_nrs
        self._keeper.keep(
            Pain(
                id=stamp.id,
                at=stamp.at,
                day=stamp.day,
                moment=self._moment,
                score_nrs=score_nrs,
                side=side,
                session_id=self._session_id,
                exercise_id=self._exercise_id,
            )
        )

    def drop(self, side: Side) -> None:
        """Take the score of a side back, where there is one."""
        self._scores_nrs.pop(side, None)
        record_id = self._kept.pop(side, None)
        if record_id is not None:
            self._keeper.undo(record_id)


class SessionScores:
    """Every answer that belongs to one session."""

    def __init__(self, keeper: RecordKeeper, session_id: str) -> None:
        self._keeper = keeper
        self._session_id = session_id
        self._effort_nrs: int | None = None
        self._cut_reason: CutReason | None = None
        self._note = ""
        self._kept_feedback = ""
        self.before = ScoreSheet(keeper, session_id, PainMoment.BEFORE)
        self.after = ScoreSheet(keeper, session_id, PainMoment.AFTER)

    def during(self, exercise_id: str) -> ScoreSheet:
        """Return a new sheet for a question during an exercise: each asking counts."""
        return ScoreSheet(self._keeper, self._session_id, PainMoment.DURING, exercise_id)

    def keep_effort(self, effort_nrs: int) -> None:
        """Keep how hard it was, 0 to 10."""
        self._effort_nrs = effort_nrs
        self._keep_feedback()

    def keep_reason(self, reason: CutReason) -> None:
        """Keep what cut the session short."""
        self._cut_reason = reason
        self._keep_feedback()

    def keep_note(self, note: str) -> None:
        """Keep a few words in the place of those before; none takes them back."""
        if note != self._note:
            self._note = note
            self._keep_feedback()

    def _keep_feedback(self) -> None:
        """Keep what is said by now, in the place of what was said before."""
        stamp, before = self._keeper.stamp(), self._kept_feedback
        self._kept_feedback = stamp.id
        self._keeper.keep(
            SessionFeedback(
                id=stamp.id,
                at=stamp.at,
                session_id=self._session_id,
                effort_nrs=self._effort_nrs,
                cut_reason=self._cut_reason,
                note=self._note,
            )
        )
        if before:
            self._keeper.undo(before)
