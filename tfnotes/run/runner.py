"""Runs snippets, each as its own program in a process of its own.

    python runner.py --import tensorflow --jobs 2 < requests > results

A request is one JSON line, ``{"path": "/…/name.py", "fresh": false, "dot": null}``; all
are read before the first runs. A result is one JSON line with what was printed, how the
program ended and, where the request has a text in ``dot``, the graph that it built. The
processes are forked from this one, which has only imported TensorFlow: one op run here,
and the children hang (tensorflow issues 2448, 8220).
With ``fresh`` the process starts a new interpreter instead.

Standard library only, Python 3.7 syntax: the same file serves TensorFlow 1.15.
"""

import argparse
import ast
import atexit
import contextlib
import ctypes
import gc
import importlib
import json
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
import types

SELF = os.path.abspath(__file__)
POLL = 0.005
MEMORY_POLL = 0.25
FILE_LIMIT = 64 << 20
PR_SET_PDEATHSIG = 1  # prctl(2): the signal that a process gets when its parent ends
TASKS = "/proc/self/task"
# A frame as Python writes it, and as AutoGraph of TensorFlow 1.15 does.
NAMES_A_FILE = re.compile(r'\s+(File "|relative to /|\S+\.py:\d+ )')
OWN_VARIABLE = "TF_USE_LEGACY_KERAS"


def error_text(error):
    """What Python prints of an exception, without what differs between machines.

    That is: lines that name files, which TensorFlow puts into its messages, and the
    suggestions ("Did you mean") that depend on Python's version.
    """
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = f"{kind.__module__}.{name}"
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    text = re.split(r"^Original stack trace", message, flags=re.M)[0]
    lines = [line for line in text.split("\n") if not NAMES_A_FILE.match(line)]
    message = "\n".join(lines).rstrip()
    return f"{name}: {message}" if message else name


def sets_environment(path):
    """Whether a snippet needs a fresh interpreter for its environment.

    That is one that sets a variable which TensorFlow's import may have read, or that
    chooses the legacy Keras and imports a name from `tensorflow.keras`: where such an
    import looks is fixed when TensorFlow is imported.
    """
    try:
        with open(path, encoding="utf-8") as file:
            source = file.read()
        nodes = list(ast.walk(ast.parse(source)))
    except (OSError, ValueError, SyntaxError):
        return False
    named = [node for node in nodes if isinstance(node, (ast.Attribute, ast.Name))]
    uses = [node for node in named if name_of(node) in ("environ", "putenv")]
    own = [
        node.lineno
        for node in nodes
        if isinstance(node, ast.Subscript)
        and name_of(node.value) == "environ"
        and any(name_of(part) == OWN_VARIABLE for part in ast.walk(node.slice))
    ]
    imports = [
        (node.lineno, name)
        for node in nodes
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in [getattr(node, "module", None) or node.names[0].name]
        if name.startswith("tensorflow")
    ]
    early = own and imports and min(own) < min(imports)[0]
    keras = any(name.startswith("tensorflow.keras") for _, name in imports)
    return len(uses) != len(own) or bool(early and keras)


def name_of(node):
    """The name or the text that a node of the syntax tree stands for."""
    for field in ("attr", "id", "value", "s"):
        if isinstance(getattr(node, field, None), str):
            return getattr(node, field)
    return ""


def report_error(error, tracebacks):
    """Print an uncaught exception: its text as output, its traceback as error.

    The traceback is added to the list too, for who asks for the rest of the errors.
    """
    sys.stdout.flush()
    print(error_text(error), flush=True)
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename in (__file__, SELF):
        frames = frames.tb_next
    tracebacks.append("".join(traceback.format_exception(type(error), error, frames)))
    sys.stderr.write(tracebacks[-1])


def watch_threads(tracebacks):
    """Make exceptions in threads part of the output, on Python 3.7 too."""
    if hasattr(threading, "excepthook"):
        threading.excepthook = lambda args: (
            None
            if args.exc_type is SystemExit
            else report_error(args.exc_value, tracebacks)
        )
        return
    start = threading.Thread.start

    def guarded_start(thread):
        run = thread.run

        def guarded_run():
            try:
                run()
            except Exception as error:
                report_error(error, tracebacks)

        thread.run = guarded_run
        start(thread)

    threading.Thread.start = guarded_start


class Ending:
    """Tells the runner that a program came to its end by itself.

    The record is written by the exit handler that was registered first and so runs
    last: `os._exit`, a crash or a kill leaves none.
    """

    def __init__(self):
        self.pid = self.descriptor = None
        self.record = {"code": 0, "tracebacks": []}
        atexit.register(self.write)

    def start(self, descriptor):
        """Begin to watch this process; the record goes to the descriptor."""
        self.pid, self.descriptor = os.getpid(), descriptor

    def write(self):
        """Write the record, if this is the process that is watched."""
        if self.pid == os.getpid():
            os.write(self.descriptor, json.dumps(self.record).encode())


def run_program(path, ending, dot=None):
    """Run a file as `python path` does: `__main__`, its own source, its own exit.

    Where a DOT is given, the graph that was built is drawn by its options.
    """
    sys.argv = [path]
    sys.path[0] = os.path.dirname(path)
    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__builtins__ = __builtins__
    sys.modules["__main__"] = module
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)
    watch_threads(ending.record["tracebacks"])
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), path, "exec", dont_inherit=True)
        exec(code, module.__dict__)
    except SystemExit as error:
        ending.record["code"] = error.code or 0
        if isinstance(error.code, str):
            print(error.code, file=sys.stderr)
            ending.record["code"] = 1
    except BaseException as error:
        report_error(error, ending.record["tracebacks"])
    if dot is not None:
        ending.record.update(drawn(path, module.__dict__, dot))


def drawn(path, names, dot):
    """The graph that a program built as DOT, or why there is none."""
    sys.path.append(os.path.dirname(SELF))
    import drawing

    folder, name = os.path.split(os.path.splitext(path)[0])
    try:
        return {"dot": drawing.draw(names, f"{os.path.basename(folder)}/{name}", dot)}
    except drawing.NoGraph as error:
        return {"undrawn": str(error)}


def end_program():
    """End a forked program as the interpreter does, but leave TensorFlow standing.

    Tearing it down takes a second and prints nothing.
    """
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    ctypes.CDLL(None).fflush(None)
    os._exit(0)


def start(request, ending):
    """Fork a process for one request; returns the record of what is running."""
    path = request["path"]
    folder = tempfile.mkdtemp(prefix="snippet-")
    output, errors, end = (tempfile.TemporaryFile() for _ in range(3))
    fresh = request["fresh"] or sets_environment(path)
    sys.stdout.flush()
    began = time.time()
    pid = os.fork()
    if pid:
        return {
            "path": path, "pid": pid, "folder": folder, "began": began,
            "forked": time.time() - began, "fresh": fresh,
            "files": (output, errors, end), "checked": began,
        }  # fmt: skip
    os.setsid()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(folder)
    os.environ["KERAS_HOME"] = os.environ["HOME"] = folder
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output.fileno(), 1)
    os.dup2(errors.fileno(), 2)
    if fresh:
        os.set_inheritable(end.fileno(), True)
        own = [sys.executable, SELF]
        dot = json.dumps(request["dot"])
        os.execv(sys.executable, own + ["--program", path, str(end.fileno()), dot])
    ending.start(end.fileno())
    run_program(path, ending, request["dot"])
    end_program()


def members(session):
    """The processes of a session, by field 6 of Linux's /proc/PID/stat: proc(5)."""
    found = []
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if entry.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{entry}/stat") as file:
                if int(file.read().rsplit(")", 1)[1].split()[3]) == session:
                    found.append(int(entry))
    return found


def used_memory(session):
    """Bytes held by a session; what forked processes share is counted once."""
    total = 0
    for pid in members(session):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/smaps_rollup") as file:
            held = re.findall(r"^Pss:\s+(\d+) kB", file.read(), re.M)
            total += sum(int(size) << 10 for size in held)
    return total


def kill(session):
    """End every process of a session."""
    for pid in [-session] + members(session):
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)


def limit_reached(running, options):
    """Why a program has to be stopped now, or None."""
    now = time.time()
    if now - running["began"] > options.timeout:
        return {"end": "timeout", "detail": f"{options.timeout:g} s"}
    if now - running["checked"] > MEMORY_POLL:
        running["checked"] = now
        if used_memory(running["pid"]) > options.memory:
            return {"end": "memory", "detail": f"{options.memory / 2**20:g} MiB"}
    return None


def ended(status, record):
    """How a program ended, from the status of its process and its own record."""
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        return {"end": "signal", "detail": name}
    if not record:
        return {"end": "vanished", "detail": f"status {os.WEXITSTATUS(status)}"}
    left = json.loads(record)
    code = left.pop("code")
    if code != 0:
        return {"end": "exit", "detail": str(code)}
    return dict(left, end="done", detail="")


def finish(running, how):
    """Collect what a program left, clean up after it and print its result."""
    kill(running["pid"])
    texts = []
    for file in running["files"][:2]:
        file.seek(0)
        texts.append(file.read().decode("utf-8", "backslashreplace"))
        file.close()
    running["files"][2].close()
    shutil.rmtree(running["folder"], ignore_errors=True)
    result = dict(how, output=texts[0], errors=texts[1])
    for key in ("path", "fresh", "forked"):
        result[key] = running[key]
    result["seconds"] = time.time() - running["began"]
    print(json.dumps(result), flush=True)


def wait(running, options):
    """Wait until one of the running programs has ended or been stopped."""
    parent = os.getppid()
    while os.getppid() == parent:
        for one in running:
            how = limit_reached(one, options)
            if how:
                kill(one["pid"])
            pid, status = os.waitpid(one["pid"], 0 if how else os.WNOHANG)
            if pid:
                one["files"][2].seek(0)
                record = one["files"][2].read().decode()
                return one, how or ended(status, record)
        time.sleep(POLL)
    raise SystemExit("the process that asked is gone")


def serve(options, ending):
    """Answer every request on standard input, several at a time."""
    requests = [json.loads(line) for line in sys.stdin]
    began = time.time()
    for name in options.imports:
        importlib.import_module(name)
    ready = {"imported": time.time() - began, "threads": len(os.listdir(TASKS))}
    print(json.dumps(ready), flush=True)
    gc.freeze()  # else a collection in a child copies the pages of all that is imported
    running = []
    try:
        while requests or running:
            while requests and len(running) < options.jobs:
                running.append(start(requests.pop(0), ending))
            one, how = wait(running, options)
            running.remove(one)
            finish(one, how)
    finally:
        for one in running:
            kill(one["pid"])
            shutil.rmtree(one["folder"], ignore_errors=True)


def main():
    """Serve requests, or be the fresh interpreter of one program."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", nargs=3)
    parser.add_argument("--import", dest="imports", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--memory", type=int, default=4 << 30)
    options = parser.parse_args()
    ending = Ending()
    if options.program:
        ending.start(int(options.program[1]))
        run_program(options.program[0], ending, json.loads(options.program[2]))
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    serve(options, ending)


if __name__ == "__main__":
    main()
