"""The figure as numbers: a body, its poses, how it moves between them, what is wrong with them.

Everything is in the side view of a person who looks to the right, in fractions of standing
height. The working leg is the near one; the screen mirrors the picture for the left leg.
"""
