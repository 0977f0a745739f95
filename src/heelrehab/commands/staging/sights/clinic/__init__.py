"""Every screen of a clinic's kiosk: those before a visit, those of it, and those of staff."""
