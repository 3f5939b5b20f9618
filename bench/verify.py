"""The speed figures: `make bench`.

Runs the same snippets through one forking runner and in fresh interpreters, as many
at a time, and prints where the time went. Ratios of one run count; these are no tests.
"""

import argparse
import time
from pathlib import Path

from tfnotes.project import Project
from tfnotes.run.client import Result, Runner


def timed(paths: list[Path], fresh: bool) -> tuple[float, float, list[Result]]:
    """Run snippets; the seconds in all, those of the import, and the results."""
    began = time.monotonic()
    runner = Runner(paths, fresh=fresh)
    results = [runner.result(path) for path in paths]
    seconds = time.monotonic() - began
    runner.close()
    return seconds, runner.ready["imported"], results


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--snippets", type=int, default=1000, help="at most so many")
    options = parser.parse_args()
    every = Project(Path.cwd()).snippets
    paths = every[:: max(1, len(every) // options.snippets)][: options.snippets]

    total, imported, results = timed(paths, fresh=False)
    print(f"{len(paths)} snippets through the runner {total:.1f} s")
    print(f"  import TensorFlow  {imported:7.1f} s  {imported / total:4.0%}")
    print(f"  import + 0.4 s each{imported + 0.4 * len(paths):7.1f} s")
    print(f"  forking            {sum(one.forked for one in results):7.2f} s")
    inside = sum(one.seconds for one in results) / len(paths)
    print(f"  within a snippet   {inside:7.2f} s")
    print(f"  fresh by need      {sum(one.fresh for one in results):7d}")

    slow, _, _ = timed(paths, fresh=True)
    print(f"fresh interpreters   {slow:7.1f} s, {slow / total:.1f} times as long")


if __name__ == "__main__":
    main()
