"""What the composition root asks of the system: time, signals, starting at login."""
