"""One Qt style sheet made from roles and sizes.

Selectors are the class names in ``ui/widgets``; what those draw by themselves is not here.
"""

from __future__ import annotations

from string import Template

import msgspec

from heelrehab.ui.theme.roles import BandColours, Theme
from heelrehab.ui.theme.sizes import CARD_RADIUS_PX, CONTROL_RADIUS_PX, STEP_PX, Sizes

QT_ARGUMENTS = ("-style", "Fusion")
"""What the style sheet builds on, as told to Qt at its start: asking for it later costs more."""

_TEXTS = """
QToolTip { color: $ground; background: $text; border: 0; padding: ${step}px ${step2}px; }
PageTitle { font-size: ${title}px; font-weight: 700; }
Heading { font-size: ${heading}px; font-weight: 600; }
SubHeading { font-size: ${strong}px; font-weight: 600; }
FigureText { font-size: ${figure}px; font-weight: 700; }
CallText { color: $accent_strong; font-size: ${huge}px; font-weight: 700; }
SheetTitle { font-size: ${sheet}px; font-weight: 700; }
LeadText { color: $muted; font-size: ${heading}px; }
MutedText { color: $muted; }
SmallText { color: $muted; font-size: ${small}px; }
BrandText { color: $accent; font-size: ${heading}px; font-weight: 700; }
"""

_PANELS = """
Card { background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; }
Tile { background: $ground; border: 1px solid $tile_line; border-radius: ${control_radius}px; }
Chip { font-size: ${small}px; font-weight: 600; border-radius: ${chip_radius}px;
    padding: ${step}px ${step3}px; border: 1px solid transparent; }
MessageBar { border: 1px solid transparent; border-radius: ${control_radius}px; }
ScrollPage, ScrollPage > QWidget > QWidget { background: $ground; border: 0; }
NavigationRail, StaffRail { background: $surface; border: 0; border-right: 1px solid $line; }
"""

_BUTTONS = """
PrimaryButton, QuietButton, IconButton, LinkButton {
    font-weight: 600; border: 1px solid transparent; border-radius: ${control_radius}px;
    min-height: ${target_inner}px; padding: 0 ${step5}px;
}
PrimaryButton { color: $accent_text; background: $accent; padding: 0 ${step7}px; }
BigButton { font-size: ${big}px; min-height: ${big_inner}px;
    padding: 0 ${step7}px; border-radius: ${card_radius}px; }
PrimaryButton:hover, PrimaryButton:pressed { background: $accent_strong; }
QuietButton, IconButton { color: $text; background: $sunken; border-color: $quiet_line; }
QuietButton:hover, IconButton:hover { background: $line_soft; }
QuietButton:pressed, IconButton:pressed { background: $accent_soft; }
IconButton { min-width: ${target_inner}px; padding: 0; }
LinkButton { color: $accent; background: transparent; padding: 0 ${step2}px;
    text-decoration: underline; }
LinkButton:hover { background: $accent_soft; color: $accent_strong; }
PrimaryButton:disabled, QuietButton:disabled, IconButton:disabled {
    color: $disabled; background: transparent; border: 1px dashed $disabled;
}
LinkButton:disabled { color: $disabled; text-decoration: none; }
RailButton {
    text-align: left; font-weight: 500; color: $text; background: transparent;
    border: 1px solid transparent;
    border-radius: ${control_radius}px; min-height: ${target_inner}px;
    padding: 0 ${step3}px;
}
RailButton:hover { background: $ground; }
RailButton:checked { color: $accent_strong; background: $accent_soft; font-weight: 600;
    border-color: $checked_line; }
SegmentButton {
    color: $text; background: $sunken; font-weight: 600; border: 1px solid $quiet_line;
    border-radius: ${control_radius}px; min-height: ${segment_inner}px;
    min-width: ${segment_width}px; padding: 0 ${step4}px;
}
SegmentButton:hover { background: $line_soft; }
SegmentButton:checked { color: $accent_text; background: $accent; border-color: $accent; }
ScoreButton {
    color: $text; background: $surface; font-size: ${strong}px; font-weight: 600;
    border: 1px solid $outline; border-radius: ${control_radius}px;
}
ScoreButton:hover { border-color: $accent; background: $accent_soft; }
ScoreButton:checked { color: $accent_text; background: $accent; border-color: $accent; }
ScoreButton:disabled { color: $disabled; border: 1px dashed $disabled; }
SegmentButton:disabled { color: $disabled; }
PadKey, DoneKey {
    color: $text; background: $surface; font-size: ${figure}px; font-weight: 600;
    border: 1px solid $outline; border-radius: ${control_radius}px;
}
PadKey:hover { border-color: $accent; }
PadKey:pressed { background: $accent_soft; border-color: $accent; }
DoneKey { background: $accent; border-color: $accent; }
DoneKey:hover, DoneKey:pressed { background: $accent_strong; }
PadKey:disabled, DoneKey:disabled {
    color: $disabled; background: transparent; border: 1px dashed $disabled; }
ChoiceButton { text-align: left; }
"""

_TONES = """
Chip[tone="neutral"], MessageBar[tone="neutral"] {
    color: $text; background: $sunken; border-color: $line; }
Chip[tone="accent"], MessageBar[tone="accent"] {
    color: $accent_strong; background: $accent_soft; border-color: $checked_line; }
Chip[tone="good"], MessageBar[tone="good"] {
    color: $green_text; background: $green; border-color: $green_line; }
Chip[tone="caution"], MessageBar[tone="caution"] {
    color: $amber_text; background: $amber; border-color: $amber_line; }
Chip[tone="problem"], MessageBar[tone="problem"] {
    color: $red_text; background: $red; border-color: $red_line; }
MessageBar BodyText { color: $text; }
MessageBar IconButton { background: transparent; border-color: transparent; }
MessageBar IconButton:hover { background: $line_soft; }
"""

_FIELDS = """
QLineEdit, QTextEdit, QPlainTextEdit, QDateEdit, QTimeEdit, DropDown {
    color: $text; background: $surface; border: 1px solid $outline;
    border-radius: ${control_radius}px; padding: ${step2}px ${step3}px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QTimeEdit:focus,
DropDown:focus {
    border: 2px solid $focus; padding: ${inner_y}px ${inner_x}px;
}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled,
DropDown:disabled {
    color: $disabled; background: transparent; border: 1px dashed $disabled;
}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: ${field_inner}px; }
QCheckBox, QRadioButton { spacing: ${step3}px; min-height: ${field_inner}px; }
DropDown::drop-down, DateField::drop-down { border: 0; width: ${step7}px; }
DropDown::down-arrow, DateField::down-arrow { image: none; }
QComboBox QAbstractItemView {
    color: $text; background: $surface; border: 1px solid $outline;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${field_inner}px; }
QSlider { min-height: ${field_inner}px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $ring_track; }
QSlider::sub-page:horizontal { border-radius: 3px; background: $accent; }
QSlider::handle:horizontal {
    width: 22px; height: 22px; margin: -9px 0; border-radius: 12px;
    background: $surface; border: 2px solid $accent;
}
QSlider::handle:horizontal:focus { background: $focus; border-color: $focus; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal:disabled { border-color: $disabled; }
QProgressBar { background: $ring_track; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_VIEWS = """
QTableView, QTreeView, QListView {
    color: $text; background: $surface; alternate-background-color: $ground;
    border: 1px solid $line; border-radius: ${control_radius}px; gridline-color: $line;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $focus; }
QTableView::item { padding: ${step}px ${step2}px; }
QHeaderView::section {
    color: $muted; background: $surface; font-weight: 600; border: 0;
    border-bottom: 1px solid $line; padding: ${step2}px;
}
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { color: $text; background: $surface; border: 1px solid $line; padding: ${step}px; }
QMenu::item { padding: ${step3}px ${step5}px; border-radius: 6px; }
QMenu::item:selected { color: $accent_strong; background: $accent_soft; }
"""


_BIG_PX, _MOST_BIG_PX = 96, 40
"""The height of the one large button of a kiosk's screen, and of its words at most."""


def style_sheet_for(theme: Theme, sizes: Sizes) -> str:
    """Return the style sheet of a theme at a text size."""
    return Template(_TEXTS + _PANELS + _BUTTONS + _TONES + _FIELDS + _VIEWS).substitute(
        _colours(theme), **_lengths(sizes)
    )


def _colours(theme: Theme) -> dict[str, str]:
    roles = _plain_colours(theme) | _plain_colours(theme.bands)
    is_strict = theme.ground == theme.surface
    return {
        **roles,
        "line_soft": theme.accent_soft if is_strict else theme.line,
        "quiet_line": theme.outline if is_strict else theme.sunken,
        "tile_line": theme.outline if is_strict else theme.ground,
        "checked_line": theme.accent if is_strict else theme.accent_soft,
        "green_line": theme.bands.green_mark if is_strict else theme.bands.green,
        "amber_line": theme.bands.amber_mark if is_strict else theme.bands.amber,
        "red_line": theme.bands.red_mark if is_strict else theme.bands.red,
    }


def _plain_colours(colours: Theme | BandColours) -> dict[str, str]:
    fields = msgspec.structs.asdict(colours).items()
    return {name: value for name, value in fields if isinstance(value, str)}


def _lengths(sizes: Sizes) -> dict[str, int]:
    steps = {f"step{count}": count * STEP_PX for count in range(2, 8)}
    return steps | {
        "step": STEP_PX,
        "title": sizes.title_px,
        "heading": sizes.heading_px,
        "strong": sizes.strong_px,
        "figure": sizes.figure_px,
        "small": sizes.small_px,
        "card_radius": CARD_RADIUS_PX,
        "chip_radius": sizes.small_px * 3 // 4,
        "control_radius": CONTROL_RADIUS_PX,
        "huge": sizes.huge_px,
        "sheet": min(sizes.title_px + 3 * STEP_PX, sizes.huge_px),
        "big": min(sizes.figure_px, _MOST_BIG_PX),
        "big_inner": _BIG_PX - 2,
        "target_inner": sizes.target_px - 2,
        "segment_inner": sizes.segment_px - 2,
        "segment_width": max(0, sizes.segment_px - 8 * STEP_PX - 2),
        "field_inner": sizes.target_px - 4 * STEP_PX - 2,
        "inner_x": 3 * STEP_PX - 1,
        "inner_y": 2 * STEP_PX - 1,
    }
