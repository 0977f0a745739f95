"""What the commands on records share: whose they are, and the language they answer in."""
