"""Pictures of the program: every screen, every exercise, and the main job played by itself."""
