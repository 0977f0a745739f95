"""One exercise on a page of its own."""
