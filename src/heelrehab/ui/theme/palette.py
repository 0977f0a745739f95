"""A theme as a QPalette, for everything that Qt draws by itself."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from heelrehab.ui.theme.roles import Theme

_Role = QPalette.ColorRole


def palette_for(theme: Theme) -> QPalette:
    """Return the palette that gives Qt's own controls the colours of the theme."""
    palette = QPalette()
    for role, colour in _colours(theme).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(theme.line))
    return palette


def _colours(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.ground,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.ground,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.sunken,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.tendon,
        _Role.Highlight: theme.accent,
        _Role.HighlightedText: theme.accent_text,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.ToolTipBase: theme.text,
        _Role.ToolTipText: theme.ground,
        _Role.Light: theme.surface,
        _Role.Midlight: theme.line,
        _Role.Mid: theme.line,
        _Role.Dark: theme.outline,
        _Role.Shadow: theme.outline,
    }
