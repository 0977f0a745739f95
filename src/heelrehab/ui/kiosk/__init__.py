"""The program on a touch screen that many people share."""
