"""Who is at the computer: the names, the PIN, and how it is changed."""
