"""Secrets: PINs, keys, locked boxes, signatures, and the door that asks for them."""
