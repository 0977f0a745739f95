"""Draws every widget, in each theme and text size, into pictures to be looked at.

Run: QT_QPA_PLATFORM=offscreen python tests/ui/widgets/gallery.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, timed
from heelrehab.ui.icons import IconName, Icons
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.navigation import NavigationRail
from heelrehab.ui.widgets.pain.scale import PainScale
from heelrehab.ui.widgets.panels import Card, Chip, EmptyState, PageHeader, StatTile
from heelrehab.ui.widgets.text import Heading, SmallText
from heelrehab.ui.widgets.timing.progress_dots import ProgressDots
from heelrehab.ui.widgets.timing.ring_timer import RingTimer
from heelrehab.ui.widgets.timing.session_strip import SessionStrip
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
    box = DropDown(appearance, "Output", name="output")
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


def pain_card(appearance, score_nrs):
    card = Card()
    card.column.addWidget(Heading("How is the heel this morning?"))
    scale = PainScale(appearance, name="morningPain")
    scale.show_score(score_nrs)
    card.column.addWidget(scale)
    return card


def session():
    """Two exercises of three sets on each leg, with rests and changes."""
    kinds, parts = IntervalKind, []

    def part(kind, duration_s, item, set_index, side, *, rep=0):
        parts.append(
            Interval(
                kind=kind,
                start_s=0.0,
                duration_s=duration_s,
                exercise_id="x",
                item_index=item,
                set_index=set_index,
                rep_index=rep,
                side=side,
                move_index=0 if kind.is_work else None,
            )
        )

    for item in range(2):
        part(kinds.PREPARE if item == 0 else kinds.CHANGE_EXERCISE, 10.0, item, 0, Side.LEFT)
        for side in (Side.LEFT, Side.RIGHT):
            for set_index in range(3):
                for rep in range(5):
                    part(kinds.MOVE, 2.0, item, set_index, side, rep=rep)
                    part(kinds.HOLD, 3.0 * (1 - item), item, set_index, side, rep=rep)
                    part(kinds.LOWER, 3.0, item, set_index, side, rep=rep)
                part(kinds.REST, 30.0, item, set_index, side)
            part(kinds.CHANGE_SIDE, 10.0, item, 0, side.other)
    return timed(parts)


def timing_card(appearance):
    card = Card()
    readings = (
        (0.1, "8", "Get ready", "seconds", IntervalKind.PREPARE),
        (0.35, "2", "Up", "seconds", IntervalKind.MOVE),
        (0.55, "14", "Hold", "seconds", IntervalKind.HOLD),
        (0.8, "3", "Lower slowly", "seconds", IntervalKind.LOWER),
        (0.3, "1:05", "Rest", "", IntervalKind.REST),
        (0.0, "", "Change side", "tap when ready", IntervalKind.CHANGE_SIDE),
    )
    row = QHBoxLayout()
    for index, reading in enumerate(readings):
        ring = RingTimer(appearance, name=f"ring{index}")
        ring.setMinimumHeight(230)
        ring.set_reading(*reading)
        row.addWidget(ring)
    card.column.addLayout(row)
    strip = SessionStrip(appearance)
    strip.set_timeline(session())
    strip.set_position(Position(65, 1.0))
    card.column.addWidget(strip)
    dots = ProgressDots(appearance, name="steps")
    dots.show_step(5, 12)
    card.column.addWidget(dots)
    return card


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
    line = "Day 17 · stage 2 of 4 · 2 of 3 sessions this week done"
    page.column.addWidget(PageHeader("Good morning, Anna", line))
    page.column.addWidget(pain_card(appearance, None))
    page.column.addWidget(pain_card(appearance, 2))
    page.column.addWidget(timing_card(appearance))
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
            window.resize(1280, 1950 * percent // 100)
            window.grab().save(str(folder / f"{choice.value}_{percent}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
