"""The disk: the only room that touches the person's files."""
