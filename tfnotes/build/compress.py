"""Puts a `.gz` and a `.br` beside each text file of the built site: `make dist`.

A compressed file is kept only if it is smaller. It has the time of its original, as
nginx's gzip_static wants it; the same input gives the same bytes.
"""

import gzip
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

TEXT = {".css", ".html", ".ipynb", ".js", ".json", ".map", ".md", ".py", ".svg"}
TEXT |= {".txt", ".xml"}
LEAST = 1024  # bytes; what is smaller takes one packet anyway
PACKED: dict[str, Callable[[bytes], bytes]] = {
    ".gz": lambda data: gzip.compress(data, 9, mtime=0),
    ".br": lambda data: brotli.compress(data, quality=11),
}


def compress(path: Path) -> None:
    """Compress a file, or remove what is compressed of it."""
    data, status = path.read_bytes(), path.stat()
    for suffix, pack in PACKED.items():
        packed = pack(data) if len(data) >= LEAST else data
        target = path.with_name(path.name + suffix)
        if len(packed) < len(data):
            target.write_bytes(packed)
            os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
        else:
            target.unlink(missing_ok=True)


def main(arguments: list[str]) -> None:
    """Compress the files of a folder, on every core."""
    (folder,) = arguments
    files = [path for path in Path(folder).rglob("*") if path.suffix in TEXT]
    with ThreadPoolExecutor() as pool:  # both coders release the GIL
        list(pool.map(compress, files))
