"""The program on a computer at home: who uses it, and what reminds them."""
