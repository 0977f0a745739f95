"""What the machine has and lacks: asked before and beside the window."""
