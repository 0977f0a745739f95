"""Makes the README's moving picture small: an animated PNG as an animated WebP.

Run: ``heelrehab figures out/figures``, then
``python docs/scripts/make_moving_picture.py out/figures/NAME-moving.png docs/pictures/NAME.webp``.
Needs Pillow, which the program itself does not use: ``pip install pillow``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageSequence

QUALITY = 72
"""Of 100; flat colours stay clean."""


def main() -> int:
    """Write the second file from the first."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    with Image.open(source) as moving:
        frames = [frame.convert("RGB") for frame in ImageSequence.Iterator(moving)]
        duration_ms = moving.info.get("duration", 1000 / 15)
    frames[0].save(
        target,
        save_all=True,
        append_images=frames[1:],
        duration=round(duration_ms),
        loop=0,
        quality=QUALITY,
        method=6,
    )
    print(f"{target}: {target.stat().st_size // 1024} kB, {len(frames)} pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
