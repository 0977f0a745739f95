"""The report for a therapist: what it says, how it is drawn, and choosing, seeing and saving it."""
