"""The speed figures: `make bench`.

Runs the same snippets through one forking runner and in fresh interpreters, as many
at a time, and prints where the time went. Ratios of one run count; these are no tests.
"""

import argparse
import os
import time
from pathlib import Path

from tfnotes.project import Project
from tfnotes.run.client import Result, Runner


def timed(
    paths: list[Path], *, fresh: bool, jobs: int
) -> tuple[float, float, list[Result]]:
    """Run snippets; the seconds in all, those of the import, and the results."""
    began = time.monotonic()
    runner = Runner(paths, fresh=fresh, jobs=jobs)
    results = [runner.result(path) for path in paths]
    seconds = time.monotonic() - began
    runner.close()
    return seconds, runner.ready["imported"], results


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--snippets", type=int, default=1000, help="at most so many")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    every = Project(Path.cwd()).snippets
    paths = every[:: max(1, len(every) // options.snippets)][: options.snippets]

    total, imported, results = timed(paths, fresh=False, jobs=options.jobs)
    print(f"{len(paths)} snippets, {options.jobs} at a time")
    print(f"through the runner   {total:7.1f} s")
    print(f"  import TensorFlow  {imported:7.1f} s  {imported / total:4.0%}")
    allowed = imported + 0.4 * len(paths)
    print(f"  import + 0.4 s each{allowed:7.1f} s")
    rest = total - imported
    forked = sum(result.forked for result in results)
    inside = sum(result.seconds for result in results)
    print(f"  snippets           {rest:7.1f} s  {rest / total:4.0%}")
    print(f"    of it forking    {forked:7.2f} s")
    print(f"    a snippet        {rest / len(paths):7.2f} s, {inside / len(paths):.2f}")
    print(f"  fresh by need      {sum(result.fresh for result in results):7d}")
    for result in sorted(results, key=lambda result: -result.seconds)[:5]:
        print(f"    {result.seconds:5.2f} s  {Path(result.path).stem}")

    slow, _, fresh = timed(paths, fresh=True, jobs=options.jobs)
    print(f"fresh interpreters   {slow:7.1f} s")
    print(f"ratio                {slow / total:7.1f}")
    for one, other in zip(results, fresh, strict=True):
        if one.output != other.output:
            print(f"not the same output: {one.path}")


if __name__ == "__main__":
    main()
