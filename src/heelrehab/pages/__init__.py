"""Makes the pages when they are first wanted, and passes on what they ask for."""

from heelrehab.pages.home import Pages

__all__ = ["Pages"]
