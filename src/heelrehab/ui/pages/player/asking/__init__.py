"""What is asked before, during and after a session."""
