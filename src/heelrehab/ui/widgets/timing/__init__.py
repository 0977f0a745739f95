"""What shows a running session: ring, strip, dots."""
