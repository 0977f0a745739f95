"""The exercises that can be set."""
