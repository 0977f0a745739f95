"""What a training day came to: the inputs of a side, the row they match, what was decided."""
