"""The picture of the lower leg that is tapped where it hurts."""
