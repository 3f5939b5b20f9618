"""Runs snippets, each as its own program in a process of its own.

    python runner.py --import tensorflow --jobs 2 < requests > results

A request is one JSON line, ``{"path": "/…/name.py", "fresh": false, "dot": null}``; all
are read before the first runs. A result is one JSON line with what was printed, how the
program ended and, where the request has a text in ``dot``, the graph that it built.

Three processes: this one, which has only imported TensorFlow (one op run here, and the
children hang: tensorflow issues 2448, 8220); forked from it, a keeper for each program,
which limits it and ends all that it leaves; forked from that, the program, or with
``fresh`` a new interpreter for it.

With ``--isolated`` this process is the first of namespaces for processes and mounts, as
unshare(1) makes them. Then each program has its own, for IPC too: it sees no other
process, of its own folder no other file, and writes in /dev/shm and in two folders
alone, which are empty and are gone afterwards.

Standard library only, Python 3.7 syntax: the same file serves TensorFlow 1.15.
"""

import argparse
import contextlib
import ctypes
import gc
import importlib
import json
import os
import re
import resource
import select
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback

import program

POLL = 0.005  # seconds
MEMORY_POLL = 0.25
GRACE = 1  # for processes that end by themselves after the program
FILE_LIMIT = 64 << 20
OUTPUT_LIMIT = 1 << 20
LIBC = ctypes.CDLL(None, use_errno=True)
# prctl(2): a signal when the parent ends; to adopt what its children leave
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
# unshare(2)
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWPID = 0x20000, 0x8000000, 0x20000000
# mount(2), mount_setattr(2)
MS_BIND, MOUNT_ATTR_RDONLY, AT_FDCWD, AT_RECURSIVE = 0x1000, 1, -100, 0x8000
SYS_MOUNT_SETATTR = 442
NO_RESULT = {"output": "", "errors": "", "end": "broken", "seconds": 0.0}


def call(function, *args):
    """Call a function of the C library.

    Raises:
        OSError: it failed.
    """
    if function(*args) == -1:
        code = ctypes.get_errno()
        raise OSError(code, f"{args}: {os.strerror(code)}")


def mount(place, kind, size=None):
    """Mount a file system of a kind, such as an empty tmpfs."""
    options = size and f"size={size}".encode()
    call(LIBC.mount, kind, os.fsencode(place), kind, 0, options)


def set_writable(place, is_writable, flags=0):
    """Say of a mount, or of all below it, whether it can be written."""
    change = (0, MOUNT_ATTR_RDONLY) if is_writable else (MOUNT_ATTR_RDONLY, 0)
    attributes = (ctypes.c_uint64 * 4)(*change, 0, 0)
    size = ctypes.sizeof(attributes)
    target = AT_FDCWD, os.fsencode(place), flags, attributes, size
    call(LIBC.syscall, SYS_MOUNT_SETATTR, *target)


def seal():
    """Make all but the folder for temporary files read-only.

    Raises:
        OSError: the system can't, such as Linux before 5.12.
    """
    place = os.fsencode(tempfile.gettempdir())
    call(LIBC.mount, place, place, None, MS_BIND, None)
    set_writable("/", False, AT_RECURSIVE)
    set_writable(place, True)


def isolate(folder, path):
    """Give this process and its children mounts and IPC of their own.

    Of the program's folder they see the program alone: not what it is to print.
    """
    call(LIBC.unshare, CLONE_NEWNS | CLONE_NEWIPC)
    mount("/proc", b"proc")
    with open(path, "rb") as file:
        source = file.read()
    beside = os.path.dirname(path)
    for place in (folder, "/dev/shm", beside):
        if os.path.isdir(place):
            mount(place, b"tmpfs", FILE_LIMIT * 8)
    with open(path, "wb") as file:
        file.write(source)
    with contextlib.suppress(OSError):  # as in seal()
        for place in (beside, tempfile.gettempdir()):
            set_writable(place, False)


def start(request, options, running):
    """Fork a keeper for one request, beside those that are running.

    Returns:
        The socket that it answers through, and what is running.
    """
    folder = tempfile.mkdtemp(prefix="snippet-")
    # No file: a program could open that by its keeper's /proc/PID/fd.
    ours, theirs = socket.socketpair()
    fresh = request["fresh"] or program.needs_fresh(request["path"], options.imports)
    began = time.monotonic()
    sys.stdout.flush()
    if options.isolated:
        own = os.open("/proc/self/ns/pid", os.O_RDONLY)
        call(LIBC.unshare, CLONE_NEWPID)
    pid = os.fork()
    if not pid:
        try:
            for file in (ours, *running):
                file.close()
            said = keep(request, folder, fresh, theirs, options)
        except BaseException as error:
            failure = {"detail": str(error), "errors": traceback.format_exc()}
            said = dict(NO_RESULT, **failure)
        finally:
            theirs.sendall(json.dumps(said).encode())
            program.EXIT(0)
    theirs.close()
    if options.isolated:
        call(LIBC.setns, own, CLONE_NEWPID)
        os.close(own)
    forked = time.monotonic() - began
    known = {"path": request["path"], "fresh": fresh, "forked": forked}
    return ours, {"known": known, "folder": folder, "pid": pid, "said": b""}


def keep(request, folder, fresh, answers, options):
    """Run a program in a process below this one, which is all its own.

    Args:
        request: what to run.
        folder: where it can write.
        fresh: whether a new interpreter runs it.
        answers: a socket that isn't the program's.
        options: the limits.

    Returns:
        What it printed and how it ended.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    die_with_parent()
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)
    files = [tempfile.TemporaryFile() for _ in range(3)]
    if options.isolated:
        isolate(folder, request["path"])
    began = time.monotonic()
    pid = os.fork()
    if not pid:
        try:
            answers.close()
            become(request, folder, fresh, files, options.ending)
        except BaseException:
            program.write(2, traceback.format_exc())
        finally:
            program.EXIT(1)
    how = watch(pid, files, began, options)
    end_children()
    output, errors, record = map(read, files)
    if how["end"] == "done":
        how.update(recorded(record))
    if max(len(output), len(errors)) > OUTPUT_LIMIT:
        how = {"end": "output", "detail": f"{OUTPUT_LIMIT >> 20} MiB"}
        output, errors = output[:1000], errors[-1000:]
    texts = {"output": output, "errors": errors}
    return dict(how, seconds=time.monotonic() - began, **texts)


def die_with_parent():
    """Have the kernel end this process with the one that forked it."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def read(file):
    """What was written to a file."""
    file.seek(0)
    return file.read().decode("utf-8", "backslashreplace")


def become(request, folder, fresh, files, ending):
    """Become the program: with its folders, its streams, its limits."""
    os.setsid()
    die_with_parent()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    home, temporary = os.path.join(folder, "home"), os.path.join(folder, "tmp")
    os.mkdir(home)
    os.mkdir(temporary)
    os.chdir(home)
    os.environ.update(HOME=home, KERAS_HOME=home, TMPDIR=temporary)
    tempfile.tempdir = None
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    output, errors, record = (file.fileno() for file in files)
    os.dup2(output, 1)
    os.dup2(errors, 2)
    path, dot = request["path"], request["dot"]
    if fresh:
        os.set_inheritable(record, True)
        own = [sys.executable, program.SELF]
        os.execv(sys.executable, [*own, path, str(record), json.dumps(dot)])
    del sys.modules["program"]
    ending.start(record)
    program.end_program(program.run_program(path, ending, dot))


def watch(pid, files, began, options):
    """Wait for a program and for what it started, until they end or a limit is reached.

    Returns:
        How it ended.
    """
    status, ended, checked = None, 0, began
    while True:
        try:
            child, code = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return how_it_ended(status, files[2])
        now = time.monotonic()
        if child == pid:
            status, ended = code, now
        if now - began > options.timeout:
            return {"end": "timeout", "detail": f"{options.timeout:g} s"}
        if any(os.fstat(file.fileno()).st_size > OUTPUT_LIMIT for file in files[:2]):
            return {"end": "output", "detail": f"{OUTPUT_LIMIT >> 20} MiB"}
        if status is not None and now - ended > GRACE:
            return {"end": "left", "detail": ", ".join(map(command, below()))}
        if now - checked > MEMORY_POLL:
            checked = now
            if used_memory() > options.memory:
                return {"end": "memory", "detail": f"{options.memory / 2**20:g} MiB"}
        if not child:
            time.sleep(POLL)


def how_it_ended(status, record):
    """How a program ended, from the status of its process and its own record."""
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        return {"end": "signal", "detail": name}
    code = os.WEXITSTATUS(status)
    if not os.fstat(record.fileno()).st_size:
        return {"end": "vanished", "detail": f"status {code}"}
    return {"end": "exit" if code else "done", "detail": str(code) if code else ""}


def recorded(text):
    """What a program's own record says.

    Raises:
        ValueError: it isn't what program.py writes.
    """
    record = json.loads(text)
    if "tracebacks" not in record:
        raise ValueError(f"another wrote its record: {text[:60]}")
    return record


def below(pid=None):
    """The processes below one, or below this one, by proc(5)."""
    found, folder = [], f"/proc/{pid or os.getpid()}/task"
    with contextlib.suppress(OSError):
        for thread in os.listdir(folder):
            with open(f"{folder}/{thread}/children") as file:
                children = [int(child) for child in file.read().split()]
            found += [one for child in children for one in [child, *below(child)]]
    return found


def command(pid):
    """What a process is, in words."""
    try:
        with open(f"/proc/{pid}/cmdline") as file:
            return file.read().replace("\0", " ").strip()[:60]
    except OSError:
        return "?"


def used_memory():
    """Bytes held below this process; what forked processes share is counted once."""
    total = 0
    for pid in below():
        with contextlib.suppress(OSError), open(f"/proc/{pid}/smaps_rollup") as file:
            held = re.findall(r"^Pss:\s+(\d+) kB", file.read(), re.M)
            total += sum(int(size) << 10 for size in held)
    return total


def end_children():
    """End every process below this one, which adopts those whose parents have ended."""
    with contextlib.suppress(ChildProcessError):
        while True:
            for pid in below():
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            os.waitpid(-1, 0)


def finish(one):
    """Print what a keeper said, and remove its folder."""
    os.waitpid(one["pid"], 0)
    try:
        said = json.loads(one["said"])
    except ValueError:
        said = dict(NO_RESULT, detail="its keeper was ended")
    print(json.dumps(dict(said, **one["known"])), flush=True)
    shutil.rmtree(one["folder"], ignore_errors=True)


def serve(options):
    """Answer every request on standard input, several at a time."""
    requests = [json.loads(line) for line in sys.stdin]
    began = time.monotonic()
    for name in options.imports:
        importlib.import_module(name)
    ready = {"imported": time.monotonic() - began, "sealed": options.isolated}
    if options.isolated:
        try:
            seal()
        except OSError:
            ready["sealed"] = False
    ready["threads"] = len(os.listdir("/proc/self/task"))
    print(json.dumps(ready), flush=True)
    gc.freeze()  # else a collection in a child copies the pages of all that is imported
    running, client = {}, select.poll()
    client.register(sys.stdout, 0)
    while requests or running:
        while requests and len(running) < options.jobs:
            answers, one = start(requests.pop(0), options, running)
            running[answers] = one
        for answers in select.select([*running], [], [], 1)[0]:
            part = answers.recv(1 << 16)
            running[answers]["said"] += part
            if not part:
                answers.close()
                finish(running.pop(answers))
        if client.poll(0):
            raise SystemExit("the process that asked is gone")


def main():
    """Serve requests."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--import", dest="imports", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--memory", type=int, default=4 << 30)
    parser.add_argument("--isolated", action="store_true")
    options = parser.parse_args()
    options.ending = program.Ending()
    serve(options)


if __name__ == "__main__":
    main()
