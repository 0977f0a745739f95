"""Collects the interface's texts into ``resources/i18n`` and compiles the translations.

Run: ``python docs/scripts/update_translations.py``. Translations that are there are kept. The
English file holds plurals only, made here from texts such as ``%n set(s)``; the others are
translated by hand, in Qt Linguist or any editor, and this script is run again to compile them.
``--check`` changes nothing and fails where a file is not what the script would write.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de")
"""Each has two forms, one and many."""
_PLURAL = re.compile(r"(\w+?)(y)?\((s|es)\)")
Key = tuple[str, str, str]
Forms = tuple[str, ...]


def main() -> int:
    """Update every file and tell what is not translated yet."""
    is_check = "--check" in sys.argv[1:]
    stale = 0
    for language in LANGUAGES:
        file = FOLDER / f"heelrehab_{language}.ts"
        tree = _extracted(language)
        missing = _filled(tree, _known(file), is_source=language == "en")
        text = _written(tree)
        print(f"{file.name}: {missing} texts are not translated")
        if is_check:
            stale += missing > 0 or text != file.read_text(encoding="utf-8")
            continue
        file.write_text(text, encoding="utf-8")
        _run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")), "-silent")
    return int(stale > 0)


def english_forms(text: str) -> Forms:
    """Return singular and plural of a text such as ``%n day(s)`` or ``%n entry(s)``."""
    return _PLURAL.sub(r"\1\2", text), _PLURAL.sub(_many, text)


def _many(found: re.Match[str]) -> str:
    stem, is_y, ending = found[1], found[2], found[3]
    return f"{stem}ies" if is_y else f"{stem}{ending}"


def _extracted(language: str) -> ET.ElementTree:
    """Return every text of the interface, none translated."""
    sources = sorted(str(path) for path in (ROOT / "src" / "heelrehab").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fresh.ts"
        options = ("-locations", "none", "-source-language", "en", "-target-language", language)
        _run("pyside6-lupdate", *sources, *options, "-ts", str(file))
        return ET.parse(file)  # noqa: S314 - just written by our own tool


def _known(file: Path) -> dict[Key, Forms]:
    """Return the translations that a file holds."""
    if not file.exists():
        return {}
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    return {
        _key(context, message): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if any(forms := _forms(message))
    }


def _filled(tree: ET.ElementTree, known: dict[Key, Forms], *, is_source: bool) -> int:
    """Fill in what is known, mark plurals, and return how many texts are left open."""
    missing = 0
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source", "")
            is_plural = "%n" in source or message.get("numerus") == "yes"
            if is_source and not is_plural:
                context.remove(message)
                continue
            forms = english_forms(source) if is_source else known.get(_key(context, message), ())
            missing += not forms
            _put(message, forms, is_plural=is_plural)
        if not context.findall("message"):
            tree.getroot().remove(context)
    return missing


def _put(message: ET.Element, forms: Forms, *, is_plural: bool) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    for form in translation.findall("numerusform"):
        translation.remove(form)
    translation.attrib.clear()
    translation.text = None
    if not forms:
        translation.set("type", "unfinished")
    if is_plural:
        message.set("numerus", "yes")
        for words in forms or ("", ""):
            ET.SubElement(translation, "numerusform").text = words
    elif forms:
        translation.text = forms[0]


def _key(context: ET.Element, message: ET.Element) -> Key:
    return (
        context.findtext("name", ""),
        message.findtext("source", ""),
        message.findtext("comment", ""),
    )


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None:
        return ()
    plural = tuple(form.text or "" for form in translation.findall("numerusform"))
    return plural or ((translation.text or "",) if (translation.text or "").strip() else ())


def _written(tree: ET.ElementTree) -> str:
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def _run(tool: str, *arguments: str) -> None:
    path = Path(sys.executable).with_name(tool)
    subprocess.run([path, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
