"""Correcting an entry, and adding one for an earlier day."""
