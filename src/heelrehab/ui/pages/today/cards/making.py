"""The cards that a reading calls for, wired to what the page must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.programme.plan import FinderDue
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import TodaysPlan
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.reading import TodayReading, starter_session
from heelrehab.ui.pages.today.session.card import SessionCard
from heelrehab.ui.pages.today.session.words import (
    SessionWords,
    change_notes,
    light_words,
    session_words,
    starter_words,
)
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.set_by import set_by_text
from heelrehab.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from datetime import date

    from heelrehab.core.prompting.check_ins import CheckIn
    from heelrehab.ui.pages.today.cards.notice import NoticeCard
    from heelrehab.ui.pages.today.news import News


class CardMaker(QObject):
    """Makes cards; what is pressed on them comes out as one signal each.

    Signals:
        start_asked: Begin ``session_shown``.
        length_chosen: The ``Length`` to show.
        cannot_do: A ``PrescribedItem`` and the ``CannotDo``.
        left_out_wanted: What the person left out is to be back.
        finder_asked: Ask the finder's questions.
        signs_asked: Ask for warning signs.
        seen_told: The person was seen and may exercise.
        unfinished_kept: Keep what was done of the unfinished session.
        unfinished_left_out: Leave it out.
        veto_chosen: The ``Veto`` said to the decision shown.
        flare_told: A flare-up began.
        flare_ended: It is over.
        prescription_ended: The programme's own exercises are to be back.
        run_told: Whether the run of today was the first.
        check_in_asked: The ``CheckIn`` that the person wants to enter.
        check_in_kept: The ids of the records kept.
        check_in_postponed: Not now.
    """

    start_asked = Signal()
    length_chosen = Signal(object)
    cannot_do = Signal(object, object)
    left_out_wanted = Signal()
    finder_asked = Signal()
    signs_asked = Signal()
    seen_told = Signal()
    unfinished_kept = Signal()
    unfinished_left_out = Signal()
    veto_chosen = Signal(object)
    flare_told = Signal()
    flare_ended = Signal()
    prescription_ended = Signal()
    run_told = Signal(bool)
    check_in_asked = Signal(object)
    check_in_kept = Signal(object)
    check_in_postponed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self.session_shown = TodaysPlan()
        self._is_first_run = False

    def notices(self, reading: TodayReading) -> list[QWidget]:
        """Return the cards above the morning; most days there are none."""
        if not reading.has_notices:
            return []
        from heelrehab.ui.pages.today.cards import notices  # noqa: PLC0415 - on first need
        from heelrehab.ui.strings.programme.finder import numbers_of  # noqa: PLC0415 - as above

        cards: list[QWidget] = []
        plan, appearance = reading.plan, self._appearance
        if reading.unfinished is not None:
            card = notices.unfinished_card(
                appearance, reading.unfinished, has_done=reading.done_of_unfinished
            )
            card.first_chosen.connect(self.unfinished_kept)
            card.second_chosen.connect(self.unfinished_left_out)
            cards.append(card)
        if plan.lock is not None:
            numbers = numbers_of(self._settings.settings)
            lock = notices.lock_card(appearance, self._catalogue, plan.lock, numbers)
            lock.first_chosen.connect(self.seen_told)
            cards.append(lock)
        if reading.is_flare and plan.flare_until is not None:
            flare = notices.flare_card(appearance, plan.flare_until)
            flare.first_chosen.connect(self.flare_ended)
            cards.append(flare)
        if plan.finder_due is FinderDue.ADVISED:
            advised = notices.finder_advised_card(appearance, self._catalogue)
            advised.first_chosen.connect(self.finder_asked)
            cards.append(advised)
        return cards

    def session(self, reading: TodayReading) -> list[QWidget]:
        """Return the session, or why there is none and what may be done instead."""
        rest = reading.session.rest
        if rest is None:
            return [self._session_card(reading.session, session_words(reading, self._catalogue))]
        cards: list[QWidget] = [] if rest is Rest.LOCKED else [self._rest_card(rest, reading)]
        if rest is Rest.NO_PROGRAMME:
            cards.extend(self._starter(reading))
        elif reading.session.items:
            words = light_words(reading, self._catalogue)
            cards.append(self._session_card(reading.session, words, can_swap=False))
        return cards

    def reason(self, news: News, reading: TodayReading) -> list[QWidget]:
        """Return the card of the latest decision, if there is one to tell."""
        if news.decision is None:
            return []
        from heelrehab.ui.pages.today.session.reason import (  # noqa: PLC0415 - after first paint
            ReasonCard,
        )

        prescribed = reading.plan.prescribed
        set_by = "" if prescribed is None else set_by_text(prescribed)
        card = ReasonCard(
            self._appearance, self._catalogue, news.decision, news.vetoes, set_by=set_by
        )
        card.veto_chosen.connect(self.veto_chosen)
        return [card]

    def first_week(self, news: News, reading: TodayReading) -> list[QWidget]:
        """Return what helps to know in the first week; nothing later, or where all is not calm."""
        from heelrehab.ui.pages.today.cards import first_week  # noqa: PLC0415 - as above

        if not first_week.is_first_week(reading) or news.is_setback:
            return []
        week = reading.session.week
        has_trained = week is not None and week.done > 0
        return [first_week.first_week_card(self._appearance, has_trained=has_trained)]

    def running(self, news: News, today: date) -> list[QWidget]:
        """Return the card of the way back to running, once it is open."""
        if news.running is None:
            return []
        from heelrehab.ui.pages.today.cards.running import running_card  # noqa: PLC0415 - as above

        self._is_first_run = news.running.week is None
        card = running_card(self._appearance, news.running, today)
        card.first_chosen.connect(self._tell_run)
        return [card]

    def check_in(self, check_in: CheckIn, reading: TodayReading) -> QWidget:
        """Return the card that asks one thing."""
        from heelrehab.ui.pages.today.check_ins.making import (  # noqa: PLC0415 - as above
            card_for,
        )

        sides = reading.plan.person.sore_sides
        card = card_for(check_in, self._appearance, self._keeper, self._catalogue, sides)
        card.kept.connect(self.check_in_kept)
        card.postponed.connect(self.check_in_postponed)
        return card

    def more(self, reading: TodayReading) -> list[QWidget]:
        """Return the row below everything; nothing before a programme was begun."""
        if not reading.plan.has_begun:
            return []
        from heelrehab.ui.pages.today.cards.more import MoreRow  # noqa: PLC0415 - as above

        row = MoreRow(
            self._appearance,
            has_flare_button=not reading.is_flare and not reading.is_on_hold,
            has_prescription=reading.plan.prescribed is not None,
            may_load=reading.may_load,
        )
        row.flare_told.connect(self.flare_told)
        row.programme_wanted.connect(self.prescription_ended)
        row.check_in_asked.connect(self.check_in_asked)
        return [row]

    def _rest_card(self, rest: Rest, reading: TodayReading) -> NoticeCard:
        from heelrehab.ui.pages.today.cards.notices import rest_card  # noqa: PLC0415 - as above

        is_empty = rest is Rest.NOTHING_LEFT
        card = rest_card(
            self._appearance,
            self._catalogue,
            rest,
            notes=change_notes(reading.session, self._catalogue) if is_empty else (),
            can_take_back=is_empty and bool(reading.taken_out),
        )
        asked = {Rest.CHECK_SIGNS: self.signs_asked, Rest.NOTHING_LEFT: self.left_out_wanted}
        card.first_chosen.connect(asked.get(rest, self.finder_asked))
        return card

    def _starter(self, reading: TodayReading) -> list[QWidget]:
        """Return the exercises for trying out; nothing where their file is gone."""
        try:
            session = starter_session(reading.plan, self._catalogue, reading.day)
        except CatalogueError:
            return []
        if not session.items:
            return []
        return [
            self._session_card(session, starter_words(session, self._catalogue), can_swap=False)
        ]

    def _tell_run(self) -> None:
        self.run_told.emit(self._is_first_run)

    def _session_card(
        self, session: TodaysPlan, words: SessionWords, *, can_swap: bool = True
    ) -> SessionCard:
        self.session_shown = session
        card = SessionCard(
            self._appearance,
            self._settings,
            self._catalogue,
            session,
            words,
            can_swap=can_swap,
        )
        card.start_asked.connect(self.start_asked)
        card.length_chosen.connect(self.length_chosen)
        card.cannot_do.connect(self.cannot_do)
        return card
