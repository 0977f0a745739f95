"""One session on its way: what it is to hold, the clock that plays it, what is written down."""
