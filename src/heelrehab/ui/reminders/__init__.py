"""Reminders of a session, at the times that the person chose."""
