"""What staff do, without a window: each deed is noted in the log, then done."""
