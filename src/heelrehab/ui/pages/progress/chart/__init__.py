"""The pain chart. Only ``view`` loads pyqtgraph, which costs more than the rest of the start."""
