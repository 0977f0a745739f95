"""Today: the morning, the session, what changed and why, what else is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import Length
from heelrehab.ui.icons import IconName
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.cards.making import CardMaker
from heelrehab.ui.pages.today.cards.morning import MorningCard
from heelrehab.ui.pages.today.conversation import Conversation
from heelrehab.ui.pages.today.first_paint import FirstPaint
from heelrehab.ui.pages.today.place import Place
from heelrehab.ui.pages.today.reading import TodayReading, read_today
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.plan import greeting_text, morning_question, standing_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.exercises.tile import ExerciseTile
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import PageHeader

if TYPE_CHECKING:
    from heelrehab.core.prompting.check_ins import CheckIn
    from heelrehab.ui.pages.today.news import News


_GREETING_WIDTH_IN_TEXT = 18


class TodayPage(ScrollPage):
    """Shows the reading of the moment and keeps what the person says.

    It reads anew when the history changes and when it is shown; while it is hidden it waits.
    What stands below the session is made after the first paint, which need not wait for it, and
    so are the pictures in it, whose places are kept.

    Signals:
        session_requested: The ``SessionPlan`` to begin.
        finder_requested: The finder should be asked.
        red_flags_requested: Something is wrong.
    """

    session_requested = Signal(object)
    finder_requested = Signal()
    red_flags_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        now: Callable[[], datetime],
        *,
        person_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="todayPage", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._now = now
        self._person_name = person_name
        self._length = Length.FITTING
        self._postponed: set[tuple[CheckIn, date]] = set()
        self._wanted: CheckIn | None = None
        self._header = PageHeader(name="todayHeader")
        self._messages = MessageBar(appearance, name="todayMessage")
        self._morning = MorningCard(appearance, keeper)
        self._notices = Place(name="notices")
        self._session = Place(name="session")
        self._first_week = Place(name="firstWeek")
        self._reason = Place(name="reason")
        self._check_in = Place(name="checkIn")
        self._running = Place(name="running")
        self._more = Place(name="more")
        self._cards = CardMaker(appearance, settings, catalogue, keeper, parent=self)
        self._conversation = Conversation(
            keeper, catalogue, self._cards, self._messages, parent=self
        )
        self._news: News | None = None
        self._is_complete = False
        self._history = keeper.history
        self._reading = self._read()
        self._lay_out(appearance)
        self._connect(appearance)
        self._show(self._reading)

    def call(self, person_name: str) -> None:
        """Greet the person by another name."""
        self._person_name = person_name
        self._greet()

    def say_warning(self, *, is_wanted: bool) -> None:
        """Show "Something is wrong" here, or leave it to the rail."""
        self._wrong.setVisible(is_wanted)

    def refresh(self) -> None:
        """Read and show anew, as at the turn of the day."""
        reading = self._read()
        if reading.day != self._reading.day:
            self._length = Length.FITTING
            reading = self._read()
        self._show(reading)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what may have changed meanwhile, a morning that is answered in one line."""
        is_other_day = self._now().date() != self._reading.day
        if is_other_day or self._keeper.history is not self._history:
            self.refresh()
        else:
            self._greet()
        self._morning.fold()
        super().showEvent(event)

    def _read(self) -> TodayReading:
        self._history = self._keeper.history
        return read_today(self._history, self._catalogue, self._now(), self._length)

    def _lay_out(self, appearance: Appearance) -> None:
        self._wrong = QuietButton(
            appearance, self.tr("Something is wrong"), name="somethingWrong", icon=IconName.WARNING
        )
        self._wrong.clicked.connect(self.red_flags_requested)
        self._header.put_beside(self._wrong)
        self._fit()
        for part in (
            self._header,
            self._messages,
            self._notices,
            self._morning,
            self._session,
            self._reason,
            self._running,
            self._check_in,
            self._first_week,
            self._more,
        ):
            self.column.addWidget(part)

    def _connect(self, appearance: Appearance) -> None:
        self._keeper.history_changed.connect(self._follow_history)
        FirstPaint(self._header).happened.connect(self._show_rest)
        appearance.changed.connect(self._fit)
        appearance.changed.connect(self._make_anew)
        self._conversation.answered.connect(self._show_answer)
        cards = self._cards
        cards.start_asked.connect(self._start)
        cards.length_chosen.connect(self._choose_length)
        cards.finder_asked.connect(self.finder_requested)
        cards.signs_asked.connect(self.red_flags_requested)
        cards.check_in_asked.connect(self._ask)
        cards.check_in_kept.connect(self._forget_wish)
        cards.check_in_postponed.connect(self._postpone)

    def _show(self, reading: TodayReading) -> None:
        self._reading = reading
        self._conversation.follow(reading)
        self._greet()
        self._morning.show_reading(reading)
        self._morning.setVisible(reading.session.rest is not Rest.NO_PROGRAMME)
        self._notices.fill(reading.notices_key, self._make_notices)
        self._session.fill(reading.session_key, self._make_session)
        if self._is_complete:
            self._show_rest()

    def _fit(self) -> None:
        self._header.leave_words(_GREETING_WIDTH_IN_TEXT * self._appearance.sizes.text_px)

    def _greet(self) -> None:
        now, reading = self._now(), self._reading
        self._header.show_words(
            greeting_text(now, self._person_name),
            standing_text(reading.plan, reading.session.week, reading.day, self._catalogue),
        )
        self._morning.show_title(morning_question(now))

    def _show_rest(self) -> None:
        """Show the pictures, and what stands below the session; loads what only that needs."""
        from heelrehab.ui.pages.today.news import read_news  # noqa: PLC0415 - after first paint

        self._is_complete = True
        for tile in self._session.findChildren(ExerciseTile):
            tile.show_picture()
        reading = self._reading
        weekday = self._settings.settings.weekly_worst_weekday
        self._news = read_news(self._history, self._catalogue, reading.plan, reading.day, weekday)
        self._conversation.follow_decision(self._news.decision)
        prescribed = reading.plan.prescribed
        reason_key = (self._news.decision, self._news.vetoes, prescribed)
        self._reason.fill(reason_key, self._make_reason)
        self._running.fill((self._news.running, reading.day), self._make_running)
        self._check_in.fill(self._due(), self._make_check_in)
        week_key = (reading.day, reading.session_key, self._news.decision)
        self._first_week.fill(week_key, self._make_first_week)
        more_key = (
            reading.plan.has_begun,
            reading.is_flare,
            prescribed is None,
            reading.may_load,
            reading.is_on_hold,
        )
        self._more.fill(more_key, self._make_more)

    def _due(self) -> CheckIn | None:
        """Return the one thing to ask now: what the person wants to enter, else what is due."""
        wanted = self._wanted
        if wanted is not None and not (wanted.loads and not self._reading.may_load):
            return wanted
        if self._news is None:
            return None
        day = self._reading.day
        due = (each for each in self._news.check_ins if (each, day) not in self._postponed)
        return next(due, None)

    def _make_notices(self) -> list[QWidget]:
        return self._cards.notices(self._reading)

    def _make_session(self) -> list[QWidget]:
        return self._cards.session(self._reading)

    def _make_first_week(self) -> list[QWidget]:
        return [] if self._news is None else self._cards.first_week(self._news, self._reading)

    def _make_reason(self) -> list[QWidget]:
        return [] if self._news is None else self._cards.reason(self._news, self._reading)

    def _make_running(self) -> list[QWidget]:
        return [] if self._news is None else self._cards.running(self._news, self._reading.day)

    def _make_check_in(self) -> list[QWidget]:
        due = self._due()
        return [] if due is None else [self._cards.check_in(due, self._reading)]

    def _make_more(self) -> list[QWidget]:
        return self._cards.more(self._reading)

    def _follow_history(self) -> None:
        if self.isVisible():
            self.refresh()

    def _make_anew(self) -> None:
        """Make everything anew, since sizes are another."""
        for place in self.findChildren(Place):
            place.clear()
        self._show(self._reading)

    def _start(self) -> None:
        session = self._cards.session_shown
        self.session_requested.emit(
            SessionPlan(
                items=session.items,
                programme_id=session.programme_id,
                stage_id=session.stage_id,
            )
        )

    def _choose_length(self, length: Length) -> None:
        self._length = length
        self.refresh()

    def _ask(self, check_in: CheckIn) -> None:
        self._wanted = check_in
        self._show(self._reading)
        self.ensureWidgetVisible(self._check_in)

    def _postpone(self) -> None:
        due = self._due()
        if due is not None:
            self._postponed.add((due, self._reading.day))
        self._wanted = None
        self._show(self._reading)

    def _show_answer(self) -> None:
        """Bring the message into view."""
        self.verticalScrollBar().setValue(0)

    def _forget_wish(self) -> None:
        """Let what is due come next, now that what was wished for is entered."""
        self._wanted = None
        self.refresh()
