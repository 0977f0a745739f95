"""Whether a body could take a pose, and would stand in it."""
