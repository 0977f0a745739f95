"""The journal: one record a line, appended, never edited."""
