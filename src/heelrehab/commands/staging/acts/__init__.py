"""The tour, act by act; each act checks what it expects and fails by a sentence."""
