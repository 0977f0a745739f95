"""A clinician sets exercises, doses and dates for one person."""
