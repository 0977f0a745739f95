"""What we teach: the typed form of the files in ``resources/``, read and checked."""
