"""The figure on screen: its look, its painter, its view."""
