"""The session player: full window, readable from three metres."""
