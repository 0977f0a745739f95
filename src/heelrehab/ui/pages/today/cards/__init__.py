"""The cards above and around the session."""
