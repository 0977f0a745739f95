"""The look: colours by role, sizes, fonts, and what Qt needs of them."""
