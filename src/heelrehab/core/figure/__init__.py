"""The figure as numbers: a body, its poses, and the motion between them."""
