"""Typing digits by touch, with no keyboard at hand."""
