"""Takes what the person says on the cards, and answers with a message and the way back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.cards.making import CardMaker
from heelrehab.ui.pages.today.reading import TodayReading
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone

if TYPE_CHECKING:
    from heelrehab.core.course.veto import Veto
    from heelrehab.core.programme.replacement import CannotDo
    from heelrehab.core.records import Decision, PrescribedItem
    from heelrehab.ui.pages.today.actions import Said, TodayActions


class Conversation(QObject):
    """Keeps what is said about the reading and the decision on show.

    Signals:
        answered: Something was kept, and the message bar says so.
    """

    answered = Signal()

    def __init__(
        self,
        keeper: RecordKeeper,
        catalogue: Catalogue,
        cards: CardMaker,
        messages: MessageBar,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._catalogue = catalogue
        self._messages = messages
        self._reading: TodayReading | None = None
        self._decision: Decision | None = None
        self._said: Said | None = None
        messages.action_triggered.connect(self._undo)
        cards.cannot_do.connect(self._swap)
        cards.left_out_wanted.connect(self._take_back)
        cards.seen_told.connect(self._clear_lock)
        cards.unfinished_kept.connect(self._keep_unfinished)
        cards.unfinished_left_out.connect(self._leave_out_unfinished)
        cards.veto_chosen.connect(self._answer)
        cards.flare_told.connect(self._begin_flare)
        cards.flare_ended.connect(self._end_flare)
        cards.prescription_ended.connect(self._end_prescription)
        cards.run_told.connect(self._note_run)
        cards.check_in_kept.connect(self._thank)

    def follow(self, reading: TodayReading) -> None:
        """Take what is said from now on as said about ``reading``.

        What was told last goes where a new lock would belie it, as "the plan goes on".
        """
        last, self._reading = self._reading, reading
        if last is not None and reading.plan.lock not in (None, last.plan.lock):
            self._messages.close_message()

    def follow_decision(self, decision: Decision | None) -> None:
        """Take a veto from now on as said to ``decision``."""
        self._decision = decision

    @cached_property
    def _actions(self) -> TodayActions:
        from heelrehab.ui.pages.today.actions import TodayActions  # noqa: PLC0415 - on first need

        return TodayActions(self._keeper, self._catalogue)

    def _swap(self, item: PrescribedItem, reason: CannotDo) -> None:
        if self._reading is not None:
            self._tell(self._actions.swap(self._reading, item, reason))

    def _take_back(self) -> None:
        if self._reading is not None:
            self._tell(self._actions.take_back(self._reading))

    def _clear_lock(self) -> None:
        if self._reading is not None and self._reading.plan.lock is not None:
            self._tell(self._actions.clear_lock(self._reading.plan.lock))

    def _keep_unfinished(self) -> None:
        self._tell(self._actions.keep_unfinished())

    def _leave_out_unfinished(self) -> None:
        self._tell(self._actions.leave_out_unfinished())

    def _answer(self, choice: Veto) -> None:
        if self._decision is not None:
            self._tell(self._actions.answer(self._decision, choice))

    def _begin_flare(self) -> None:
        self._tell(self._actions.begin_flare())

    def _end_flare(self) -> None:
        self._tell(self._actions.end_flare())

    def _end_prescription(self) -> None:
        if self._reading is not None:
            self._tell(self._actions.end_prescription(self._reading.plan))

    def _note_run(self, is_first: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._tell(self._actions.note_run(is_first=is_first))

    def _thank(self, record_ids: tuple[str, ...]) -> None:
        self._tell(self._actions.thank(record_ids))

    def _tell(self, said: Said) -> None:
        self._said = said
        action = self.tr("Undo") if said.record_ids else ""
        self._messages.show_message(said.sentence, Tone.GOOD, action=action)
        self.answered.emit()

    def _undo(self) -> None:
        if self._said is not None:
            self._actions.undo(self._said)
            self._said = None
