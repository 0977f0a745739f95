"""What staff do at the kiosk: people, exports, checks, the log and the settings."""
