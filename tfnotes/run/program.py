"""Runs a program in this process as `python file.py` does, and says that it ended.

    python program.py PATH DESCRIPTOR DOT

What differs: an uncaught exception is part of the output, by its text, and the status
is then 0; and where the process was forked, TensorFlow is left standing at the end.

Standard library only, Python 3.7 syntax: the same file serves TensorFlow 1.15.
"""

import ast
import atexit
import ctypes
import gc
import json
import os
import re
import sys
import threading
import traceback
import types

SELF = os.path.abspath(__file__)
# Whatever the program does to its modules, these stay.
EXIT, WRITE = os._exit, os.write
LOST_OUTPUT = 120  # Python's status where the standard streams can't be flushed
# A frame as Python writes it, and as AutoGraph of TensorFlow 1.15 does.
BEFORE_FRAMES = re.compile(r"^Original stack trace|(?<=Originally defined at:)", re.M)
NAMES_A_FILE = re.compile(r'[\s|]+(File "|relative to /|\S+\.py:\d+ )')
# Our own, which a reader's Python hasn't, with its line of code.
OWN_FRAME = re.compile(
    rf'^[ |]+File "{re.escape(os.path.dirname(SELF))}/[^"]*".*\n(?: +.*\n?)?', re.M
)
ENVIRON = re.compile("environ|putenv|unsetenv")
OWN_VARIABLE = "TF_USE_LEGACY_KERAS"
BRING = ("tensorflow", "tf_slim", "keras", "tf_keras")  # TensorFlow, all of them


def error_text(error):
    """What Python prints of an exception, without what differs between machines.

    That is: frames, also those that TensorFlow puts into its messages, and the
    suggestions ("Did you mean") that depend on Python's version.
    """
    if getattr(error, "exceptions", None) and hasattr(error, "derive"):
        return without_frames(group_text(error))
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = f"{kind.__module__}.{name}"
    message = error.msg if isinstance(error, SyntaxError) else text_of(error)
    message = without_frames(BEFORE_FRAMES.split(message)[0])
    notes = [text_of(note) for note in getattr(error, "__notes__", ())]
    return "\n".join([f"{name}: {message}" if message else name, *notes])


def text_of(error):
    """The text of an exception or of a note, as Python's traceback module takes it."""
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def without_frames(text):
    """A text without its lines that name files, and without our own frames."""
    lines = OWN_FRAME.sub("", text).split("\n")
    lines = [line for line in lines if not NAMES_A_FILE.match(line)]
    return "\n".join(lines).rstrip()


def group_text(error):
    """An exception group as Python prints it, without tracebacks."""

    def strip(summary):
        summary.stack = summary.__cause__ = summary.__context__ = None
        for member in summary.exceptions or ():
            strip(member)

    summary = traceback.TracebackException(type(error), error, None)
    strip(summary)
    return "".join(summary.format(chain=False))


def needs_fresh(path, preloaded):
    """Whether a snippet needs a fresh interpreter.

    That is one that sets a variable which TensorFlow's import may have read, or that
    chooses the legacy Keras and imports a name from `tensorflow.keras`: where such an
    import looks is fixed when TensorFlow is imported. And one that doesn't import it:
    what a preloaded TensorFlow brings along isn't there for its reader.
    """
    try:
        with open(path, encoding="utf-8") as file:
            source = file.read()
        nodes = list(ast.walk(ast.parse(source)))
    except (OSError, ValueError, SyntaxError):
        return False
    uses = [node for node in nodes if ENVIRON.match(name_of(node))]
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
        for name in [getattr(node, "module", None), *(one.name for one in node.names)]
        if name
    ]
    known = [(line, name) for line, name in imports if name.split(".")[0] in BRING]
    early = own and known and min(own) < min(known)[0]
    keras = any(name.startswith("tensorflow.keras") for _, name in known)
    alone = "tensorflow" in preloaded and not known
    return len(uses) != len(own) or bool(early and keras) or alone


def name_of(node):
    """The name or the text that a node of the syntax tree stands for."""
    for field in ("attr", "id", "value", "s", "name"):
        if isinstance(getattr(node, field, None), str):
            return getattr(node, field)
    return ""


def write(descriptor, text):
    """Write round sys.stdout and sys.stderr, which the program may have closed."""
    data = text.encode("utf-8", "backslashreplace")
    while data:
        data = data[WRITE(descriptor, data) :]


def report_error(error, tracebacks):
    """Write an uncaught exception: its text as output, its traceback as error.

    The traceback is added to the list too, for who asks for the rest of the errors.
    """
    flush()
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename in (__file__, SELF):
        frames = frames.tb_next
    tracebacks.append("".join(traceback.format_exception(type(error), error, frames)))
    write(1, error_text(error) + "\n")
    write(2, tracebacks[-1])


def flush():
    """Flush the standard streams as Python does at its end; whether nothing is lost."""
    whole = True
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not getattr(stream, "closed", False):
                stream.flush()
        except BaseException:
            whole = False
    return whole


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
    """Tells that a program came to its end by itself.

    The record is written by the exit handler that was registered first and so runs
    last: `os._exit`, a crash or a kill leaves none.
    """

    def __init__(self):
        self.pid = self.descriptor = None
        self.record = {"tracebacks": []}
        atexit.register(self.write)

    def start(self, descriptor):
        """Begin to watch this process; the record goes to the descriptor."""
        self.pid, self.descriptor = os.getpid(), descriptor

    def write(self):
        """Write the record, if this is the process that is watched."""
        if self.pid == os.getpid():
            write(self.descriptor, json.dumps(self.record))


def run_program(path, ending, dot=None):
    """Run a file as `python path` does: `__main__`, its own source, its own exit.

    Args:
        path: the file.
        ending: what it comes to is recorded there.
        dot: where there is one, the graph that was built is drawn by its options.

    Returns:
        The exit status, as Python's; 0 after an exception too.
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
    status = 0
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), path, "exec", dont_inherit=True)
        exec(code, module.__dict__)
    except SystemExit as error:
        status = 0 if error.code is None else error.code
        if not isinstance(status, int):
            flush()
            write(2, f"{status}\n")
            status = 1
    except BaseException as error:
        if sys.excepthook is sys.__excepthook__:
            report_error(error, ending.record["tracebacks"])
        else:
            sys.excepthook(type(error), error, error.__traceback__)
    if dot is not None:
        ending.record.update(drawn(path, module.__dict__, dot))
    return status & 0xFF


def drawn(path, names, dot):
    """The graph that a program built as DOT, or why there is none."""
    sys.path.append(os.path.dirname(SELF))
    import drawing

    folder, name = os.path.split(os.path.splitext(path)[0])
    try:
        return {"dot": drawing.draw(names, f"{os.path.basename(folder)}/{name}", dot)}
    except drawing.NoGraph as error:
        return {"undrawn": str(error)}


def end_program(status):
    """End a forked program as Py_FinalizeEx does, but leave TensorFlow standing.

    Tearing it down takes a second and prints nothing. What the program's own objects
    print when they are deleted, such as a generator that is closed, is printed.
    """
    for step in (threading._shutdown, atexit._run_exitfuncs):
        try:
            step()
        except BaseException:
            write(2, traceback.format_exc())
    whole = flush()
    sys.modules.pop("__main__", None)
    gc.collect()
    whole = flush() and whole
    ctypes.CDLL(None).fflush(None)
    EXIT(status if whole else LOST_OUTPUT)


def main():
    """Be the interpreter of one program."""
    ending = Ending()
    ending.start(int(sys.argv[2]))
    sys.exit(run_program(sys.argv[1], ending, json.loads(sys.argv[3])))


if __name__ == "__main__":
    main()
