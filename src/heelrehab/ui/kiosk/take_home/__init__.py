"""The end of a visit: what of it goes home, by phone or on paper."""
