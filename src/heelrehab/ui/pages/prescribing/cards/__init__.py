"""What is set: the frame, the exercises, the dates, and what is still wrong with it."""
