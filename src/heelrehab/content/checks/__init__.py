"""What the schema alone cannot say of the content: rules between keys and between files."""
