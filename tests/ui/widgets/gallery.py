"""Draws every widget, in each theme and text size, into pictures to be looked at.

Run: QT_QPA_PLATFORM=offscreen python tests/ui/widgets/gallery.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName, Icons
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.navigation import NavigationRail
from heelrehab.ui.widgets.panels import Card, Chip, EmptyState, StatTile
from heelrehab.ui.widgets.text import Heading, MutedText, PageTitle, SmallText
from heelrehab.ui.widgets.tones import Tone

RESOURCES = Path(__file__).parents[3] / "resources"


def buttons_card(appearance):
    card = Card()
    card.column.addWidget(Heading("Buttons"))
    row = FlowLayout()
    for button in (
        PrimaryButton(appearance, "Start", name="start", icon=IconName.PLAY),
        QuietButton(appearance, "Back", name="back", icon=IconName.BACK),
        QuietButton(appearance, "CSV", name="csv"),
        LinkButton(appearance, "Why?", name="why"),
        IconButton(appearance, "Sound off", name="mute", icon=IconName.MUTE),
    ):
        row.addWidget(button)
    for button in (
        PrimaryButton(appearance, "Start", name="start2", icon=IconName.PLAY),
        QuietButton(appearance, "Back", name="back2", icon=IconName.BACK),
        LinkButton(appearance, "Why?", name="why2"),
    ):
        button.setEnabled(False)
        row.addWidget(button)
    card.column.addLayout(row)
    chips = FlowLayout()
    for tone, text in zip(
        Tone, ("demo", "stage 2", "one step up", "hold", "ease off"), strict=True
    ):
        chips.addWidget(Chip(text, tone))
    card.column.addLayout(chips)
    return card


def choices_card(appearance):
    card = Card()
    weeks = [("1", "1 week"), ("4", "4 weeks"), ("12", "12 weeks"), ("all", "All")]
    span = SegmentedChoice(appearance, "Span", weeks, name="span")
    span.select("4")
    card.column.addWidget(span)
    switch = ToggleSwitch(appearance, "Tones at the turns of a session", name="sound")
    switch.setChecked(True)
    card.column.addWidget(switch)
    card.column.addWidget(ToggleSwitch(appearance, "Spoken words", name="voice"))
    stepper = Stepper(
        appearance, "Weight", name="weight", least=0, most=40, step=0.5, text_of="{:g} kg".format
    )
    stepper.show_value(2.5)
    card.column.addWidget(stepper)
    slider = LabelledSlider("Volume", name="volume", least=0, most=100, text_of="{} %".format)
    slider.show_value(60)
    card.column.addWidget(slider)
    card.column.addWidget(QLineEdit("A few words of your own"))
    box = QComboBox()
    box.addItems(["System's own output", "Headphones"])
    card.column.addWidget(box)
    return card


def answers_card(appearance):
    card = Card()
    card.column.addWidget(Heading("Where exactly does it hurt?"))
    texts = (
        "In the tendon, two to seven centimetres above the heel bone",
        "On the heel bone itself, at the back",
    )
    for index, text in enumerate(texts):
        choice = ChoiceButton(appearance, text, name=f"one{index}")
        choice.setChecked(index == 0)
        card.column.addWidget(choice)
    several = ChoiceButton(appearance, "A step or stair", name="several", is_one_of=False)
    several.setChecked(True)
    card.column.addWidget(several)
    return card


def message(appearance, text, tone, action=""):
    bar = MessageBar(appearance, name="bar")
    bar.show_message(text, tone, action=action)
    return bar


def messages(appearance):
    column = QVBoxLayout()
    column.addWidget(message(appearance, "Noted: 2 of 10 this morning.", Tone.GOOD, "Undo"))
    text = "Two lines of the history could not be read. They are kept in a file of their own."
    column.addWidget(message(appearance, text, Tone.CAUTION, "Show them"))
    column.addWidget(message(appearance, "The disk is full. Nothing was lost.", Tone.PROBLEM))
    return column


def tiles(appearance):
    row = QHBoxLayout()
    row.setSpacing(20)
    row.addWidget(StatTile("This week", "2 of 3", "sessions"))
    row.addWidget(StatTile("Time exercised", "3 h 40", "last 4 weeks"))
    card = Card()
    card.column.addWidget(
        EmptyState(
            appearance,
            heading="Nothing here yet",
            sentence="After the first session, your pain scores will be drawn here.",
            action="Start today's session",
            name="empty",
        )
    )
    row.addWidget(card)
    return row


def gallery(appearance, width_px):
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = NavigationRail(appearance)
    rail.show_foot("Anna · Programme: Mid-tendon, stage 2")
    rail.adapt_to(width_px)
    page = ScrollPage()
    row.addWidget(rail)
    row.addWidget(page)
    page.column.addWidget(PageTitle("Good morning, Anna"))
    page.column.addWidget(MutedText("Day 17 · stage 2 of 4 · 2 of 3 sessions this week done"))
    page.column.addWidget(buttons_card(appearance))
    pair = QHBoxLayout()
    pair.addWidget(choices_card(appearance))
    pair.addWidget(answers_card(appearance))
    page.column.addLayout(pair)
    page.column.addLayout(messages(appearance))
    page.column.addLayout(tiles(appearance))
    page.column.addWidget(SmallText("Space pause · left and right move · P pain · Esc end"))
    return window


def main(folder):
    application = QApplication([])
    load_fonts(RESOURCES / "fonts")
    appearance = Appearance(
        application, load_themes(RESOURCES / "theme"), Icons(RESOURCES / "icons")
    )
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST):
        for percent in (100, 200):
            appearance.choose_theme(choice)
            appearance.scale_text(percent)
            window = gallery(appearance, 1280)
            window.resize(1280, 1180 * percent // 100)
            window.grab().save(str(folder / f"{choice.value}_{percent}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
