"""The parts of the picture: each function draws one thing, in fractions of standing height."""
