"""What a clinic's shared screen keeps beside the histories."""
