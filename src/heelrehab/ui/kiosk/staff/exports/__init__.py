"""Handing histories over, to the stick or the folder that the clinic chose."""
