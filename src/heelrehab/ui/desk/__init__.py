"""Where somebody sits down with records: looks them through, hands them over, prescribes."""
