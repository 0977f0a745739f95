"""The progress page: where the pain goes, what was done, what to hand to a therapist."""
