"""Widgets to choose or set a value with."""
