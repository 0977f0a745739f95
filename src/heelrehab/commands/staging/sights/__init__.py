"""Every screen of the program, driven on stage one after the other, to be pictured."""
