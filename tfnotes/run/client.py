"""Asks the runner to run snippets and hands out what each printed."""

import contextlib
import difflib
import functools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tfnotes.run import stderr

RUNNER, PROGRAM = (Path(__file__).with_name(n) for n in ("runner.py", "program.py"))

# What a snippet's process sees of the environment, beside its own home and a folder
# for temporary files, such as AutoGraph's: nothing that changes what TensorFlow prints.
# One OpenBLAS thread leaves the runner with one thread in all, which is what makes
# forking it safe.
ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONUTF8": "1",
    "TF_CPP_MIN_LOG_LEVEL": "1",  # warnings and errors of the C++
    "CUDA_VISIBLE_DEVICES": "",
}
PATIENCE = 180  # seconds without a word, though each program has a limit of its own
KEPT = ("PATH", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")

# Into namespaces of its own, without a network: as root, else as the root of a user
# namespace. See unshare(1). In a chroot, mounts can't be separated.
NAMESPACES = ("--net", "--mount-proc", "--pid", "--fork", "--kill-child")
WAYS = (
    ["unshare", *NAMESPACES],
    ["unshare", "--map-root-user", *NAMESPACES],
    ["unshare", "--net"],
    ["unshare", "--map-root-user", "--net"],
)
ON_UBUNTU = "on Ubuntu, sysctl kernel.apparmor_restrict_unprivileged_userns=0"
NO_NETWORK_NAMESPACE = (
    "the snippets can reach the network: unshare (Debian: util-linux) makes no network "
    f"namespace here; {ON_UBUNTU}"
)
NOT_SEALED = (
    "the snippets can write outside their folders: unshare makes no namespaces of "
    "processes and mounts here, as in a chroot, or Linux is before 5.12; "
    f"{ON_UBUNTU}"
)

ENDINGS = {
    "done": "came to its end",
    "exit": "ended with exit status {0}",
    "signal": "was ended by {0}",
    "vanished": "ended without coming to its end (os._exit, {0})",
    "timeout": "did not end within {0}",
    "memory": "used more than {0} of memory",
    "output": "wrote more than {0}",
    "left": "left processes running: {0}",
    "broken": "could not be run: {0}",
}


@functools.cache
def isolation() -> list[str]:
    """What to write before a command, so that it has no network and namespaces.

    Returns:
        The words; none, with a warning, where this machine has no way.
    """
    for command in WAYS:
        with contextlib.suppress(OSError):
            probe = subprocess.run([*command, "true"], stderr=subprocess.DEVNULL)
            if probe.returncode == 0:
                return command
    warnings.warn(NO_NETWORK_NAMESPACE, stacklevel=2)
    return []


@dataclass(frozen=True)
class Result:
    """What a snippet printed and how it ended; ``end`` is a key of ENDINGS.

    Where it was asked for, ``dot`` is the graph that it built, or ``undrawn`` why not.
    """

    path: str
    output: str
    errors: str
    end: str
    detail: str
    fresh: bool
    forked: float
    seconds: float
    tracebacks: tuple[str, ...] = ()
    dot: str | None = None
    undrawn: str | None = None

    @property
    def how(self) -> str:
        """How the snippet ended, in words."""
        return ENDINGS[self.end].format(self.detail)

    @property
    def log(self) -> str:
        """What it logged: standard error, without what its output says already."""
        log = self.errors
        for traceback in self.tracebacks:
            log = log.replace(traceback, "", 1)
        return stderr.stable(log)

    @property
    def recorded(self) -> dict[str, str]:
        """What is recorded beside it, by suffix; a log where there is a file for it."""
        texts = {".out": self.output}
        if self.dot is not None:
            texts[".dot"] = self.dot
        if Path(self.path).with_suffix(".err").is_file():
            texts[".err"] = self.log
        return texts


def difference(place: Path, recorded: str, now: str) -> str:
    """A unified diff of what is recorded in a file and what was printed.

    With escapes, where a line holds what can't be seen.
    """
    texts = [text.split("\n") for text in (recorded, now)]
    if not all(line.isprintable() for lines in texts for line in lines):
        texts = [[ascii(line)[1:-1] for line in lines] for lines in texts]
    diff = difflib.unified_diff(*texts, str(place), "printed now", lineterm="")
    return "\n".join(diff)


def source() -> bytes:
    """What decides about what a program prints: where it changes, all has to run again.

    How logs are made stable isn't part of it: check_logs sees each recorded log that
    another rule would change.
    """
    code = RUNNER.read_bytes() + PROGRAM.read_bytes()
    return code + json.dumps(ENVIRONMENT).encode()


class Runner:
    """A runner process that was asked for some snippets.

    Args:
        paths: the snippets; each runs once.
        fresh: start a new interpreter for each.
        draw: draw the graph of each snippet that has a ``.dot`` beside it.
        imports: what the runner imports before it forks.
        jobs: how many run at a time; the number of cores if not given.
        options: further options of runner.py.
        python: the interpreter that runs them.
    """

    def __init__(
        self,
        paths: Iterable[Path],
        *,
        fresh: bool = False,
        draw: bool = False,
        imports: tuple[str, ...] = ("tensorflow",),
        jobs: int | None = None,
        options: tuple[str, ...] = (),
        python: str = sys.executable,
    ) -> None:
        self.results: dict[str, Result] = {}
        self.ready: dict[str, float] = {}
        self.home = tempfile.TemporaryDirectory(prefix="runner-")
        self.log = tempfile.TemporaryFile("w+")
        named = [f"--import={name}" for name in imports if not fresh]
        command = [python, str(RUNNER), f"--jobs={jobs or os.cpu_count() or 1}"]
        before = isolation()
        command += ["--isolated"] if "--pid" in before else []
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        own = dict.fromkeys(("HOME", "KERAS_HOME", "TMPDIR"), self.home.name)
        # Not a pipe: a program could open that by the runner's /proc/PID/fd.
        ours, theirs = socket.socketpair()
        ours.settimeout(PATIENCE)
        with theirs:
            self.process = subprocess.Popen(
                [*before, *command, *named, *options],
                stdin=subprocess.PIPE,
                stdout=theirs,
                stderr=self.log,
                encoding="utf-8",
                env=kept | ENVIRONMENT | own,
            )
        with ours:
            self.answers = ours.makefile(encoding="utf-8")
        for path in dict.fromkeys(paths):
            dot = path.with_suffix(".dot")
            asked = dot.read_text("utf-8") if draw and dot.is_file() else None
            request = {"path": str(path), "fresh": fresh, "dot": asked}
            self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.close()

    def result(self, path: Path) -> Result:
        """Wait for a snippet's result.

        Raises:
            RuntimeError: the runner itself ended; the message holds what it said.
        """
        while str(path) not in self.results:
            record = self._answer(path)
            if "path" in record:
                self.results[record["path"]] = Result(**record)
                continue
            self.ready = record
            if not record["sealed"]:
                warnings.warn(NOT_SEALED, stacklevel=2)
        return self.results[str(path)]

    def _answer(self, path: Path) -> dict[str, Any]:
        try:
            if line := self.answers.readline():
                return json.loads(line)
        except TimeoutError:
            why = "says nothing: it hangs, or was stopped"
        else:
            code = self.process.wait()
            why = f"ended ({signal.Signals(-code).name if code < 0 else code})"
        self.process.kill()
        self.log.seek(0)
        said = self.log.read()[-3000:]
        raise RuntimeError(f"the runner {why} before {path} ran:\n{said}")

    def close(self) -> None:
        """End the runner and all that it started."""
        self.process.kill()
        self.process.wait()
        self.answers.close()
        self.log.close()
        self.home.cleanup()
