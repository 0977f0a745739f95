"""What opens the next stage, or the way back to running, and what is still missing for it."""
