"""What leaves the program as files, and where to."""
