"""Sentences for exercises, the finder, the plan and its decisions."""
