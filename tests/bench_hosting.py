"""How fast nginx serves a page as deploy/ configures it: `make bench ARGS=hosting`.

wrk asks on loopback for a note, compressed, and in turn for a bare file as large, by
the same nginx without any of our settings. What else the machine does changes the
requests a second of a round by half: the ratio is that of the requests for each second
of nginx's own processor time, over all rounds.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from nginx import ROOT, ask, compress, free_port, lacking, serving

NOTE = "notes/control-dependencies/index.html"
LEAST = 0.8  # of the bare file's requests a second
BARE = "server {{ listen 127.0.0.1:{port}; root {folder}; }}\n"


@dataclass(frozen=True)
class Load:
    """What was measured in a round; the latencies as wrk writes them."""

    requests: int
    rate: float
    processor: float
    latency: dict[str, str]
    errors: int


def processor(server: int) -> float:
    """The processor time that the workers of an nginx used, in seconds: see proc(5)."""
    ticks = 0
    for worker in Path(f"/proc/{server}/task/{server}/children").read_text().split():
        fields = Path(f"/proc/{worker}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def load(server: int, url: str, seconds: int) -> Load:
    """Ask for an address on 32 connections for some seconds."""
    command = ["wrk", "-t1", "-c32", f"-d{seconds}s", "--latency"]
    command += ["-H", "Accept-Encoding: gzip", url]
    before = processor(server)
    run = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    used, said = processor(server) - before, run.stdout
    # "Socket errors: connect 0, read 0, …" and "Non-2xx or 3xx responses: 0", if any.
    lines = re.findall(r"(?:Socket errors|Non-2xx or 3xx responses): (.+)", said)
    errors = sum(int(number) for line in lines for number in re.findall(r"\d+", line))
    requests = int(re.search(r"(\d+) requests in", said)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
    latency = dict(re.findall(r"(50|99)%\s+(\S+)", said))
    return Load(requests, rate, used, latency, errors)


def measure(note: Path, folder: Path, rounds: int, seconds: int) -> bool:
    """Print the figures; whether they are good enough."""
    site, bare = folder / "site", folder / "bare"
    for each in (site, bare, folder / "nginx"):
        each.mkdir()
    shutil.copy(note, site / "note.html")
    compress(site)
    size = (site / "note.html.gz").stat().st_size
    (bare / "bare").write_bytes(os.urandom(size))
    other = free_port()
    extra = BARE.format(port=other, folder=bare)
    with serving(site, folder / "nginx", lambda text: text + extra) as port:
        answer = ask(port, "/note.html", {"Accept-Encoding": "gzip"})
        assert len(answer.body) == size == len(ask(other, "/bare").body)
        server = int((folder / "nginx/nginx.pid").read_text())
        addresses = [f"http://127.0.0.1:{port}/note.html"]
        addresses += [f"http://127.0.0.1:{other}/bare"]
        loads = [[load(server, at, seconds) for at in addresses] for _ in range(rounds)]
    print(f"{size:,} bytes, {rounds} rounds of {seconds} s each, 32 connections")
    rates = []
    for name, found in zip(
        ("page", "bare file"), zip(*loads, strict=True), strict=True
    ):
        used = sum(one.processor for one in found)
        rates.append(sum(one.requests for one in found) / used)
        best = max(found, key=lambda one: one.rate)
        middle = statistics.median(one.rate for one in found)
        quantiles = ", ".join(f"{k}% {v}" for k, v in best.latency.items())
        print(
            f"{name:10}{middle:9,.0f} requests/s, {best.rate:,.0f} at best "
            f"({quantiles}); {rates[-1]:,.0f} for a second of processor time"
        )
    errors = sum(one.errors for pair in loads for one in pair)
    ratio = rates[0] / rates[1]
    print(f"errors {errors}, ratio {ratio:.2f} (at least {LEAST})")
    return errors == 0 and ratio >= LEAST


def main() -> int:
    """Measure; 1 if there are errors or it is too slow."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seconds", type=int, default=1)
    options = parser.parse_args()
    note = ROOT / "site" / NOTE
    line = lacking() or (None if note.is_file() else "no built site: run make site")
    if line:
        print(line)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        return not measure(note, Path(folder), options.rounds, options.seconds)


if __name__ == "__main__":
    sys.exit(main())
