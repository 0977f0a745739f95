"""Collects the interface's texts into ``resources/i18n`` and compiles the translations.

Run: ``python docs/scripts/update_translations.py``. Translations that are there are kept. The
English file holds plurals only, made here from texts such as ``%n set(s)``; the others are
translated by hand, in Qt Linguist or any editor, and this script is run again to compile them.
``--check`` changes nothing and fails where a file is not what the script would write.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de")
"""Each has two forms, one and many."""
_PLURAL = re.compile(r"(\w+?)((?<![aeiou])y)?\((s|es)\)")
_VERB_OF_MANY = re.compile(r"(\((?:s|es)\)[^.:;]*?\b)(are|were)\b")
_VERB_OF_ONE = {"are": "is", "were": "was"}
_CONTEXT_TEXT_COMMENT = 3
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
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, file, "-qm", file.with_suffix(".qm"), "-silent"], check=True)
    return int(stale > 0)


def english_forms(text: str) -> Forms:
    """Return singular and plural of a text such as ``%n day(s) are left`` or ``%n entry(s)``.

    The first verb after the count, in its sentence, follows it; no other verb does.
    """
    one = _VERB_OF_MANY.sub(lambda found: found[1] + _VERB_OF_ONE[found[2]], text, count=1)
    return _PLURAL.sub(r"\1\2", one), _PLURAL.sub(_many, text)


def _many(found: re.Match[str]) -> str:
    stem, is_y, ending = found[1], found[2], found[3]
    return f"{stem}ies" if is_y else f"{stem}{ending}"


def _extracted(language: str) -> ET.ElementTree:
    """Return every text of the interface, none translated.

    Read from the syntax tree: Qt's own tool misses calls whose count is an attribute.
    """
    found: dict[str, dict[tuple[str, bool], None]] = {}
    for path in sorted((ROOT / "src" / "heelrehab").rglob("*.py")):
        for context, source, is_plural in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(context, {})[source, is_plural] = None
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted(found):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, is_plural in found[name]:
            message = ET.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
            ET.SubElement(message, "source").text = source
    return ET.ElementTree(root)


def _texts(node: ast.AST, class_name: str = "") -> Iterator[tuple[str, str, bool]]:
    """Yield context, text and whether it has a count, of every call that translates."""
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        literals = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "translate" and len(literals) > 1:
            yield str(literals[0]), str(literals[1]), len(node.args) > _CONTEXT_TEXT_COMMENT
        elif name == "tr" and literals:
            yield class_name, str(literals[0]), len(node.args) >= _CONTEXT_TEXT_COMMENT
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, class_name)


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
            is_plural = message.get("numerus") == "yes"
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


if __name__ == "__main__":
    sys.exit(main())
