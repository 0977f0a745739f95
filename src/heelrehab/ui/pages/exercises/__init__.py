"""The exercises: all of them as cards, and each on a page of its own."""
