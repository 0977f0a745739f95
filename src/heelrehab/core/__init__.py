"""The rules: pure functions over frozen data. No Qt, no files, no clock."""
