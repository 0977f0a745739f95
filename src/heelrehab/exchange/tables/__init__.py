"""A history as tidy tables, and the CSV files that carry them."""
