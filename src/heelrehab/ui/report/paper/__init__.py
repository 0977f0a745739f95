"""Drawing on A4 pages, in points of 1/72 inch: for a file, a printer or a picture."""
