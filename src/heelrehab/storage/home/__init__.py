"""What a computer at home keeps of those who share it."""
