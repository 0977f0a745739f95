"""Layouts that place cards by the width there is."""
