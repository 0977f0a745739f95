"""Questions that lead to a programme, or to help first."""
