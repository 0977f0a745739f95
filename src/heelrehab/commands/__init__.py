"""What the command line does beside opening the window."""
