"""Where the questions lead: the programme that fits, or help first."""
