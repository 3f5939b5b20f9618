"""Puts a `.gz` and a `.br` beside each text file of the built site: `make dist`.

    python -m tfnotes compress site

A compressed file is kept only if it is smaller. It has the time of its original, as
nginx's gzip_static wants it; the same input gives the same bytes.
"""

import gzip
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

LEAST = 1024  # bytes; what is smaller takes one packet anyway
PACKED: dict[str, Callable[[bytes], bytes]] = {
    ".gz": lambda data: gzip.compress(data, 9, mtime=0),
    ".br": lambda data: brotli.compress(data, quality=11),
}


def originals(paths: Iterable[Path]) -> list[Path]:
    """The files that may be compressed, in folders and by name; the largest first."""
    every = [
        p for path in paths for p in (path.rglob("*") if path.is_dir() else [path])
    ]
    files = [path for path in every if path.is_file() and path.suffix not in PACKED]
    files = [path for path in files if not path.name.startswith(("_", "."))]
    return sorted(files, key=lambda path: (-path.stat().st_size, path))


def compress(path: Path) -> Counter[str]:
    """Compress a file, or remove what is compressed of it; the bytes by suffix."""
    data, status = path.read_bytes(), path.stat()
    worth = len(data) >= LEAST and is_text(data)
    sizes = Counter({"files": 1, "bytes": len(data)} if worth else {})
    for suffix, pack in PACKED.items():
        packed = pack(data) if worth else data
        target = path.with_name(path.name + suffix)
        if len(packed) < len(data):
            target.write_bytes(packed)
            os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
            sizes[suffix] = len(packed)
        else:
            target.unlink(missing_ok=True)
    return sizes


def is_text(data: bytes) -> bool:
    """Whether data is text in UTF-8, which all text of the site is."""
    try:
        return "\0" not in data.decode()
    except UnicodeDecodeError:
        return False


def main(names: list[str]) -> None:
    """Compress files and all in folders, on every core; print sizes and seconds."""
    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # both coders release the GIL
        sizes = sum(pool.map(compress, originals(map(Path, names))), Counter())
    shown = ", ".join(f"{name} {size:,}" for name, size in sizes.items())
    print(f"compressed: {shown}; {time.monotonic() - began:.1f} s")
