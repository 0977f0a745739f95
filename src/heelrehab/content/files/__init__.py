"""Content files as they come from disk: read, typed, or the fault that says why not."""
