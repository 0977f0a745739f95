"""The sheets of a report: one that says it all, and the details behind it."""
