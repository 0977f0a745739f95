"""The plan that follows from the history, and what it asks for today."""
