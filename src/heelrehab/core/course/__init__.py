"""What follows for the plan: credits and steps, stages, gaps, reviews, and the person's veto."""
