"""The house around the pages that a shared, locked-down screen is."""
