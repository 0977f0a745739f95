"""What is spoken, in which words, and by whom."""
