"""What to do today: the morning, the session, what changed and why."""
