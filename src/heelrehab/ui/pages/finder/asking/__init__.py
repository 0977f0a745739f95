"""One question a screen: frame, rows, picture."""
