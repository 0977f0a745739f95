"""The rooms a person sees, one module each; pages do not import each other."""
