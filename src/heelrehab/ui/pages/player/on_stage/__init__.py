"""The screen while a session runs."""
