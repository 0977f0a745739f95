"""What comes in: opened with care, previewed, and only what is new taken over."""
