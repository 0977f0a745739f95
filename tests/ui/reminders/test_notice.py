"""A reminder is seen in the window; later is one click away."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from heelrehab.ui.reminders.notice import ReminderNotice
from heelrehab.ui.widgets.message_bar import MessageBar


@pytest.fixture
def messages(qtbot, appearance):
    bar = MessageBar(appearance, name="windowMessage")
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def notice(messages):
    return ReminderNotice(messages, QIcon(), messages)


def test_the_window_says_that_it_is_time(notice, messages):
    notice.show()

    assert not messages.isHidden()
    assert messages.accessibleName() == "It is time for your exercises."


def test_it_can_be_put_off(notice, messages, qtbot):
    notice.show()

    with qtbot.waitSignal(notice.snoozed, timeout=0):
        messages.findChild(QPushButton, "windowMessageAction").click()

    assert messages.isHidden()


def test_another_messages_action_puts_nothing_off(notice, messages, qtbot):
    notice.show()
    messages.close_message()
    messages.show_message("Something else.", action="Undo")

    with qtbot.assertNotEmitted(notice.snoozed):
        messages.findChild(QPushButton, "windowMessageAction").click()
