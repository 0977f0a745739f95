"""One session: its prescription, its machine, its cues, its report."""
