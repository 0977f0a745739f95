"""Every text of the interface is translated, with its gaps, and compiled."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
SCRIPT = ROOT / "docs" / "scripts" / "update_translations.py"
LANGUAGES = ("en", "de")
FORMS = 2
COMPILER = Path(sys.executable).with_name("pyside6-lrelease")
GAP = re.compile(r"\{[^}]*\}|%n|%\d")
PATTERNS = {"Days", "NarrowDays"}
"""Contexts of date patterns, which are no sentences."""
THE_SAME_IN_GERMAN = {
    " + {kg} kg",
    "%1. %2",
    "Code",
    "Export",
    "MMMM yyyy",
    "Stick {label}",
    "Tempo",
    "Tests",
    "{greeting}, {name}",
    "{kg} kg",
    "{label}: {value}",
    "{hours} h {minutes}",
    "{load} kg",
    "{minutes} min",
    "{percent} %",
    "{seconds} s",
    "{what}, {length}",
}


def messages(language):
    """Each text of a language: context, source, and its translations; two where it has a count."""
    root = ET.parse(I18N / f"heelrehab_{language}.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            is_counted = message.get("numerus") == "yes"
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms if is_counted else [translation.text or ""],
                is_counted,
            )


def gaps(text, *, is_counted):
    """The gaps to be filled in; a count may be told by the form alone."""
    found = sorted(GAP.findall(text))
    return [gap for gap in found if gap != "%n"] if is_counted else found


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("update_translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_files_hold_the_texts_of_the_sources():
    """Else run the script, and translate what is new."""
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, check=False)

    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language):
    assert [(name, source) for name, source, forms, _ in messages(language) if not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_both_forms(language):
    counted = [(source, forms) for _, source, forms, is_counted in messages(language) if is_counted]

    assert counted
    assert [source for source, forms in counted if len(forms) != FORMS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gaps_of_a_text_are_in_its_translation(language):
    wrong = [
        (name, source, form)
        for name, source, forms, is_counted in messages(language)
        for form in forms
        if gaps(form, is_counted=is_counted) != gaps(source, is_counted=is_counted)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_shows_its_count_shows_it_for_many(language):
    wrong = [
        source
        for _, source, forms, is_counted in messages(language)
        if is_counted and ("%n" in source) != ("%n" in forms[-1])
    ]

    assert wrong == []


def test_german_is_not_english():
    same = {source for _, source, forms, _ in messages("de") if source in forms}

    assert same == THE_SAME_IN_GERMAN


def test_german_begins_and_ends_as_the_source_does():
    """Blanks join a text to another; a sentence stays a sentence, a label a label."""
    edges = re.compile(r"^(\s*).*?([.:?…]?\s*)$", re.DOTALL)

    wrong = [
        (source, form)
        for name, source, forms, _ in messages("de")
        if name not in PATTERNS
        for form in forms
        if edges.match(source).groups() != edges.match(form).groups()
    ]

    assert wrong == []


def test_german_quotes_as_german_does():
    forms = [form for _, _, forms, _ in messages("de") for form in forms]
    unquoted = {form: re.sub("„[^„“]+“", "", form) for form in forms}

    assert any("„" in form for form in forms)
    assert [form for form, rest in unquoted.items() if set(rest) & set("„“”\"'«»")] == []


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%n day(s)", "%n day", "%n days"),
        ("%n entry(s)", "%n entry", "%n entries"),
        ("%n named", "%n named", "%n named"),
        ("%n entry(s) were added", "%n entry was added", "%n entries were added"),
        ("%n earlier one(s) are below", "%n earlier one is below", "%n earlier ones are below"),
        ("%n line(s). All were read.", "%n line. All were read.", "%n lines. All were read."),
    ],
)
def test_english_makes_its_forms_by_rule(script, text, one, many):
    assert script.english_forms(text) == (one, many)


@pytest.mark.skipif(not COMPILER.exists(), reason="no pyside6-lrelease beside this Python")
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(tmp_path, language):
    source, fresh = I18N / f"heelrehab_{language}.ts", tmp_path / "fresh.qm"

    subprocess.run([COMPILER, source, "-qm", fresh, "-silent"], check=True)

    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()
