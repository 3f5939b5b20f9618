"""Programs that tests run: data below tests/programs/, and how they are run."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tfnotes.run.client import Result, Runner

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = Path(__file__).with_name("programs")


def read(name: str) -> dict[str, list[dict[str, Any]]]:
    """The tables of a file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))


def write(folder: Path, programs: Iterable[str]) -> list[Path]:
    """Write programs as files of a folder."""
    paths = []
    for number, program in enumerate(programs):
        paths.append(folder / f"program{number}.py")
        paths[-1].write_text(program, "utf-8")
    return paths


def run(
    folder: Path, *programs: str, imports: tuple[str, ...] = (), **options: Any
) -> list[Result]:
    """Run programs through one runner; their results in the same order."""
    paths = write(folder, programs)
    runner = Runner(paths, imports=imports, **options)
    try:
        return [runner.result(path) for path in paths]
    finally:
        runner.close()
