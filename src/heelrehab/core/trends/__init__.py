"""What a history says over time: pain, work done, changes of plan."""
