"""The program on an invisible screen: played by itself, and pictured."""
