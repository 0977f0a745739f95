"""Pictures of the figure as files: for looking at every pose, and for the README."""
