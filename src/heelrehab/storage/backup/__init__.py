"""Copies of a history by the day, putting them back, and erasing everything."""
