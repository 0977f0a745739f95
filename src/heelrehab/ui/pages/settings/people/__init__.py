"""The people of this computer, on the settings page."""
