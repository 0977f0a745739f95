"""The pain score: bands, layout and the eleven buttons."""
