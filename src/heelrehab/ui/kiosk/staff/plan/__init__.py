"""A person's programme, stage and doses, as staff set them."""
