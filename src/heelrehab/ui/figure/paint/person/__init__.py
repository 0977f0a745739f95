"""The person, from head to hands; legs stand apart, as other pictures show them too."""
