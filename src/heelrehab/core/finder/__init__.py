"""From answers to the programme that fits, or to the help that is needed first."""
