"""What leaves the program as files or comes in as one, and the asking where they lie."""
