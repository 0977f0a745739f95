"""What a kiosk shows beside a visit's pages; one screen has the window at a time."""
