"""One line of a journal: its seal, its box, its older forms."""
