"""Whether a result hangs on order or load: `make bench ARGS="flakes --runs 20"`.

Runs `make verify` again and again, each time in another order and with every core kept
busy by a process that only counts, and prints what failed, with the order's seed.
"""

import argparse
import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from random import SystemRandom

LIMIT = 1800  # seconds of a run, and of its load, should nobody end it
BUSY = f"""\
import os, time
end, parent = time.monotonic() + {LIMIT}, os.getppid()
while time.monotonic() < end and os.getppid() == parent:
    sum(range(10_000))
"""


@dataclass(frozen=True)
class Run:
    """How a run ended: its seconds, and what failed."""

    seconds: float
    failed: list[str]


@contextlib.contextmanager
def load(processes: int) -> Iterator[list[subprocess.Popen]]:
    """Keep so many cores busy."""
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(processes)]
    try:
        yield busy
    finally:
        for process in busy:
            process.kill()
            process.wait()


def verify(pages: list[str], seed: int) -> Run:
    """Run `make verify` in the order of a seed, on all pages if none are named."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    began = time.monotonic()
    process = subprocess.Popen(
        ["make", "verify", f"ARGS={' '.join(pages)}"],
        env=inherited | {"PYTEST_ADDOPTS": f"--shuffle={seed}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said = process.communicate()[0] + f"\nFAILED: no end within {LIMIT} s"
    failed = re.findall(r"^(?:FAILED|ERROR)\b.*", said, re.M)
    if process.returncode and not failed:
        failed = said.strip().splitlines()[-3:]
    return Run(time.monotonic() - began, failed)


def main() -> int:
    """Print a line a run; 1 if anything failed."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="flakes …"')
    parser.add_argument(
        "pages", nargs="*", help="such as docs/en/setup.md; all if none"
    )
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, help="of one run, to see it again")
    parser.add_argument("--load", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    seeds = [SystemRandom().randrange(10**6) for _ in range(options.runs)]
    runs = []
    for number, seed in enumerate([options.seed] if options.seed else seeds, 1):
        with load(options.load):
            runs.append(run := verify(options.pages, seed))
        figures = f"{run.seconds:7.1f} s{len(run.failed):4} failed"
        print(f"run {number:2}  --seed {seed:<6}{figures}", *run.failed, sep="\n  ")
        sys.stdout.flush()
    flaky = sum(bool(run.failed) for run in runs)
    print(f"{len(runs)} runs, {flaky} with failures, {options.load} processes of load")
    return int(flaky > 0)


if __name__ == "__main__":
    sys.exit(main())
