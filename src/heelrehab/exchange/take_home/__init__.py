"""One visit in a compact signed form: as codes to photograph, as text, as a file."""
