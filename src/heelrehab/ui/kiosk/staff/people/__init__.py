"""The people who have a code here: found, made, changed, erased."""
