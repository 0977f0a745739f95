"""Days as cards, entries as rows."""
