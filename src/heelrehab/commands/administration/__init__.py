"""What the administrator of a clinic does on the command line: each act a module."""
