"""A table of texts laid flat: each text by the path of its key."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from heelrehab.content.files.reading import Table

KeyPath = tuple[str, ...]
Leaves = dict[KeyPath, object]

LONE_BRACE = "{"


def flattened(table: Mapping[str, object], above: KeyPath = ()) -> Leaves:
    """Return every value of ``table`` that is no table itself, by its key path."""
    leaves: Leaves = {}
    for key, value in table.items():
        path = (*above, key)
        if isinstance(value, dict):
            leaves.update(flattened(value, path))
        else:
            leaves[path] = value
    return leaves


def nested(leaves: Leaves) -> Table:
    """Return the table that lies flat in ``leaves``."""
    table: Table = {}
    for path, value in leaves.items():
        level = table
        for key in path[:-1]:
            inner = level.setdefault(key, {})
            if isinstance(inner, dict):
                level = inner
        level[path[-1]] = value
    return table


def placeholders(value: object) -> frozenset[str]:
    """Return the names in braces that a text, or a list of texts, will have filled in.

    A brace without a partner counts as the placeholder ``LONE_BRACE``.
    """
    texts = [str(text) for text in (value if isinstance(value, list) else [value])]
    if not any("{" in text or "}" in text for text in texts):
        return frozenset()
    try:
        parts = [part for text in texts for part in Formatter().parse(text)]
    except ValueError:
        return frozenset({LONE_BRACE})
    return frozenset(name for _, name, _, _ in parts if name is not None)
