"""Who may look: how often a secret may be tried."""
