"""The clinic's settings of this kiosk."""
