"""Exercises as small pictures with words, for lists of them."""
