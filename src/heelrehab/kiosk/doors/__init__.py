"""The ways in: for patients and guests, and for staff."""
