"""What leads a session without hands: words for the ear, light, and a screen that stays on."""
