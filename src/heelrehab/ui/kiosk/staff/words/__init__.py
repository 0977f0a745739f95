"""The staff area in words."""
