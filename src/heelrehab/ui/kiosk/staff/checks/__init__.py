"""Whether all is well, and what was done here."""
