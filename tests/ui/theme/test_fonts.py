"""Our typeface is used where it loads; the system's own steps in where not."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from heelrehab.ui.theme.fonts import FAMILY, font_of, load_fonts, tabular


def test_every_weight_loads(qapp, resources):
    assert load_fonts(resources / "fonts") == ()
    assert font_of(16).family() == FAMILY


def test_a_damaged_file_is_told_and_the_rest_loads(qapp, tmp_path):
    (tmp_path / "Broken.otf").write_bytes(b"no font")

    assert load_fonts(tmp_path) == ("Broken.otf",)


def test_a_missing_folder_loads_nothing(qapp, tmp_path):
    assert load_fonts(tmp_path / "none") == ()


def test_steady_figures_are_all_of_one_width(appearance):
    metrics = QFontMetrics(tabular(font_of(64)))

    assert len({metrics.horizontalAdvance(figure * 4) for figure in "0123456789"}) == 1


def test_the_licence_stands_beside_the_fonts(resources):
    assert "SIL OPEN FONT LICENSE" in (resources / "fonts" / "OFL.txt").read_text(encoding="utf-8")
