"""All entries of a history, day by day, to be read, corrected, removed and added."""
