"""Today's session: its exercises, what changed, what to do where one cannot be done."""
