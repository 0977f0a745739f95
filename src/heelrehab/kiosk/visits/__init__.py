"""One person at a time: the visit, and how it ends."""
