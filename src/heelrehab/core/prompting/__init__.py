"""What the program asks or reminds of by itself, and when."""
