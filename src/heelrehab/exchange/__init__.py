"""What leaves the machine and what comes in: tables, documents, reports as data."""
