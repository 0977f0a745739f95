"""What is typed by touch, where it cannot be avoided: a few letters, a new PIN."""
