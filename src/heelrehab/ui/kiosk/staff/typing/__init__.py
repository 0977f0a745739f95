"""Letters to touch, where a few words cannot be avoided."""
