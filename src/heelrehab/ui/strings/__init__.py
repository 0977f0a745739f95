"""Codes, doses and durations as sentences: the one place where data becomes words."""
