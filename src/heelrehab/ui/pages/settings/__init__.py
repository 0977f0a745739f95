"""The settings: look, sound, session, help numbers, and where the data lies."""
