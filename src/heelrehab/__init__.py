"""HeelRehab leads people with pain at the back of the heel through their exercises."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 takes one reference from these constants at each call; below Python 3.12
    # they are mortal and the process dies when the references are used up. The pins in
    # pyproject.toml keep 6.12 away; this keeps the process alive where someone overrides them.
    import ctypes

    for _constant in (None, True, False, Ellipsis, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40

__version__ = "0.1.0"
