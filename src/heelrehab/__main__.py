"""``python -m heelrehab``."""

import sys

from heelrehab.cli import main

sys.exit(main())
