"""Write the JSON Schema of the exported document to ``docs/schema``.

Run after a change of the records: ``python docs/scripts/make_schema.py``.
"""

from __future__ import annotations

from pathlib import Path

from heelrehab.exchange.document import VERSION, schema

PATH = Path(__file__).parents[1] / "schema" / f"history-{VERSION}.schema.json"


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_bytes(schema())
