"""What to say during a session: which words, and how much time there is for them."""
