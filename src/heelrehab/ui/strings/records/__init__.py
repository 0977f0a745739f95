"""The records of a history in plain words."""
