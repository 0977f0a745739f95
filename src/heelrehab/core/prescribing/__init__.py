"""What a clinician sets for some weeks: its items, when it is in force, what it must keep to."""
