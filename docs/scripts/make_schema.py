"""Write the JSON Schemas of the files that leave the program to ``docs/schema``.

Run after a change of the records: ``python docs/scripts/make_schema.py``.
"""

from __future__ import annotations

from pathlib import Path

from heelrehab.exchange import document, prescription

FOLDER = Path(__file__).parents[1] / "schema"
PATH = FOLDER / f"history-{document.VERSION}.schema.json"
PRESCRIPTION_PATH = FOLDER / f"prescription-{prescription.VERSION}.schema.json"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    PATH.write_bytes(document.schema())
    PRESCRIPTION_PATH.write_bytes(prescription.schema())
