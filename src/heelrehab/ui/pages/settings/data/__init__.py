"""The data card: where it lies, backups, taking it along, taking it in, erasing it."""
