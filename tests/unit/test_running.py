"""How a snippet's process runs and ends; these programs need no TensorFlow."""

import os
import socket
import sys
import threading
import time
from pathlib import Path

import pytest

from tfnotes.run import client
from tfnotes.run.client import Runner
from tfnotes.run.runner import sets_environment

MEGABYTE = 1 << 20


def run(tmp_path, *programs, imports=(), **options):
    """Run programs through one runner; their results in the same order."""
    paths = []
    for number, program in enumerate(programs):
        path = tmp_path / f"program{number}.py"
        path.write_text(program, "utf-8")
        paths.append(path)
    runner = Runner(paths, imports=imports, **options)
    try:
        return [runner.result(path) for path in paths]
    finally:
        runner.close()


@pytest.fixture(params=[False, True], ids=["forked", "fresh"])
def fresh(request):
    return request.param


# Each row: the program, how it ends, words of what the failure says.
CRASHES = {
    "a segmentation fault": (
        "import ctypes; ctypes.string_at(0)",
        "signal",
        "was ended by SIGSEGV",
    ),
    "abort": ("import os; os.abort()", "signal", "was ended by SIGABRT"),
    "kill": ("import os; os.kill(os.getpid(), 9)", "signal", "was ended by SIGKILL"),
    "os._exit(0)": (
        "import os; print('all is well', flush=True); os._exit(0)",
        "vanished",
        "ended without coming to its end",
    ),
    "os._exit in a thread": (
        "import os, threading\nt = threading.Thread(target=os._exit, args=(0,))\n"
        "t.start(); t.join()",
        "vanished",
        "os._exit",
    ),
    "sys.exit(3)": ("import sys; sys.exit(3)", "exit", "exit status 3"),
    "sys.exit('why')": ("import sys; sys.exit('why')", "exit", "exit status 1"),
    "an endless loop": ("while True: pass", "timeout", "did not end within 1 s"),
    "a sleeping child": (
        "import subprocess; subprocess.run(['sleep', '60'])",
        "timeout",
        "did not end within 1 s",
    ),
    "a lot of memory": (
        "held = [b'x' * (300 << 20)]\nimport time; time.sleep(60)",
        "memory",
        "used more than 200 MiB of memory",
    ),
    "a child's memory": (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', "
        "\"x = b'x' * (300 << 20); import time; time.sleep(60)\"])",
        "memory",
        "used more than 200 MiB of memory",
    ),
}
MEMORY = f"--memory={200 * MEGABYTE}"


@pytest.mark.parametrize(
    ("names", "limits"),
    [
        ([n for n in CRASHES if CRASHES[n][1] == "timeout"], ["--timeout=1"]),
        ([n for n in CRASHES if CRASHES[n][1] != "timeout"], [MEMORY]),
    ],
    ids=["too long", "otherwise"],
)
def test_a_crash_fails_that_program_alone(tmp_path, fresh, names, limits):
    programs = [CRASHES[name][0] for name in names]
    after = [] if "--timeout=1" in limits else ["print('fine')"]
    results = run(tmp_path, *programs, *after, fresh=fresh, options=limits)
    for name, result in zip(names, results, strict=False):
        _, end, words = CRASHES[name]
        assert (name, result.end) == (name, end)
        assert words in result.how, name
    for result in results[len(names) :]:
        assert (result.end, result.output) == ("done", "fine\n")


# Each row: the program, and exactly what it prints.
FORMS = {
    "an error": ("print(1)\n1 / 0", "1\nZeroDivisionError: division by zero\n"),
    "an error of its own": (
        "class Odd(Exception): pass\nraise Odd('so')",
        "Odd: so\n",
    ),
    "an error without a message": ("raise ValueError", "ValueError\n"),
    "a suggestion of Python's": (
        "import json\njson.load_s",
        "AttributeError: module 'json' has no attribute 'load_s'\n",
    ),
    "an error of a module": (
        "import json\njson.loads('x')",
        "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n",
    ),
    "a syntax error": ("print(1)\nx = = 1", "SyntaxError: invalid syntax\n"),
    "an interrupt": ("raise KeyboardInterrupt", "KeyboardInterrupt\n"),
    "frames in a message": (
        "raise ValueError('in code:\\n\\n    File \"x.py\", line 2\\n    cause')",
        "ValueError: in code:\n\n    cause\n",
    ),
    "sys.exit()": ("import sys; print(1); sys.exit()", "1\n"),
    "__main__": ("if __name__ == '__main__': print('main')", "main\n"),
    "its own file": (
        "import sys; print(__file__ == sys.argv[0], len(sys.argv))",
        "True 1\n",
    ),
    "an empty folder": ("import os; print(os.listdir('.'))", "[]\n"),
    "its own source": (
        "import inspect\ndef f(): return 1\nprint(inspect.getsource(f).strip())",
        "def f(): return 1\n",
    ),
    "pickling": (
        "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))))",
        "<class '__main__.A'>\n",
    ),
    "a pool of processes": (
        "import multiprocessing as m\ndef f(x): return x + 1\n"
        "if __name__ == '__main__':\n"
        "  with m.get_context('spawn').Pool(1) as pool: print(pool.map(f, [1, 2]))",
        "[2, 3]\n",
    ),
    "a subprocess": (
        "import subprocess\nprint(1)\nsubprocess.run(['echo', '2'])\nprint(3)",
        "1\n2\n3\n",
    ),
    "output of the C library": (
        "import ctypes\nctypes.CDLL(None).puts(b'from C')",
        "from C\n",
    ),
    "an error in a thread": (
        "import threading\ndef f(): 1 / 0\nt = threading.Thread(target=f)\n"
        "t.start(); t.join()\nprint('main goes on')",
        "ZeroDivisionError: division by zero\nmain goes on\n",
    ),
    "a thread that outlives main": (
        "import threading\ndef f(): threading.main_thread().join(); print('late')\n"
        "threading.Thread(target=f).start()\nprint('main ends')",
        "main ends\nlate\n",
    ),
    "atexit": (
        "import atexit; atexit.register(print, 'bye'); print('hi')",
        "hi\nbye\n",
    ),
    "Chinese": ("print('变量')", "变量\n"),
    "not UTF-8": ("import os; os.write(1, b'\\xff\\n')", "\\xff\n"),
    "no input": ("import sys; print(repr(sys.stdin.read()))", "''\n"),
}


def test_legitimate_programs_print_what_python_prints(tmp_path, fresh):
    results = run(tmp_path, *(row[0] for row in FORMS.values()), fresh=fresh)
    for (name, row), result in zip(FORMS.items(), results, strict=True):
        assert (name, result.end, result.output) == (name, "done", row[1])


def test_nothing_leaks_into_the_next_program(tmp_path):
    leak = (
        "import os, sys, json, builtins\nopen('leak.txt', 'w').close()\n"
        "vars(os)['environ']['LEAK'] = '1'\nos.chdir('/')\nos.umask(0o777)\n"
        "sys.path.append('leak')\nsys.modules['leak'] = sys\n"
        "json.loads = None\nbuiltins.leak = 1"
    )
    look = (
        "import os, sys, json\nprint(os.listdir('.'), os.getcwd() == '/', os.umask(0), "
        "'LEAK' in vars(os)['environ'], 'leak' in sys.path, 'leak' in sys.modules, "
        "json.loads('1'), 'leak' in dir(__builtins__))"
    )
    results = run(tmp_path, leak, look, jobs=1, imports=("json",))
    assert [result.fresh for result in results] == [False, False]
    mask = os.umask(0)
    os.umask(mask)
    assert results[1].output == f"[] False {mask} False False False 1 False\n"


OWN = "import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\n"


@pytest.mark.parametrize(
    ("program", "fresh"),
    [
        ("print('environ')", False),
        (OWN, False),
        (f"{OWN}import tensorflow as tf", False),
        ("import os\nos.environ['TF_NUM'] = '1'", True),
        (f"{OWN}os.environ['TF_NUM'] = '1'", True),
        ("from os import environ\nenviron['TF_NUM'] = '1'", True),
        (f"{OWN}from tensorflow.keras import layers", True),
        (f"import tensorflow\n{OWN}from tensorflow.keras import layers", False),
    ],
)
def test_a_program_that_sets_the_environment_is_run_fresh(tmp_path, program, fresh):
    path = tmp_path / "program.py"
    path.write_text(program, "utf-8")
    assert sets_environment(path) == fresh


def test_a_fresh_program_is_run_so(tmp_path):
    results = run(tmp_path, OWN, "import os\nos.environ['TF_NUM'] = '1'")
    assert [result.fresh for result in results] == [False, True]


def test_what_a_program_leaves_running_is_ended(tmp_path):
    mark = f"leave-{time.time()}"
    leave = f"import subprocess; subprocess.Popen(['sleep', '47', '{mark}'])"
    leave = leave.replace("'sleep', '47',", "'sh', '-c', 'sleep 47; true',")
    (result,) = run(tmp_path, leave)
    assert result.end == "done"
    assert mark not in running_commands()


def running_commands() -> str:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(path.read_text("utf-8", "replace"))
        except OSError:
            continue
    return "\n".join(found)


def test_the_traceback_is_the_programs_own(tmp_path, fresh):
    program = "def inner():\n    1 / 0\n\n\ninner()\n"
    (result,) = run(tmp_path, program, fresh=fresh)
    lines = [line for line in result.errors.splitlines() if "File" in line]
    assert lines == [
        f'  File "{tmp_path}/program0.py", line 5, in <module>',
        f'  File "{tmp_path}/program0.py", line 2, in inner',
    ]


def test_a_runner_that_cannot_start_says_why(tmp_path):
    with pytest.raises(RuntimeError, match="No module named 'absent'"):
        run(tmp_path, "print(1)", imports=("absent",))


def test_programs_run_at_the_same_time(tmp_path):
    meet = (
        "import pathlib, time\nhere = pathlib.Path(__file__).parent\n"
        "(here / '{}.there').touch()\n"
        "while not (here / '{}.there').exists(): time.sleep(.01)"
    )
    results = run(tmp_path, meet.format("a", "b"), meet.format("b", "a"), jobs=2)
    assert [result.end for result in results] == ["done", "done"]


def test_the_runner_serves_the_interpreter_it_is_given(tmp_path):
    (result,) = run(
        tmp_path, "import sys; print(sys.executable)", python=sys.executable
    )
    assert result.output == f"{sys.executable}\n"


@pytest.fixture
def listening():
    """The port of a server of this process that greets whoever comes."""

    def greet():
        while True:
            try:
                server.accept()[0].sendall(b"hello")
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=greet, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


CONNECT = (
    "import socket\n"
    "line = socket.create_connection(('127.0.0.1', {}), 5)\nprint(line.recv(5))"
)


def test_a_program_has_no_network(tmp_path, fresh, listening):
    if not client.isolation():
        lacking = pytest.fail if os.environ.get("CI") else pytest.skip
        lacking(client.NO_NAMESPACE)
    (result,) = run(tmp_path, CONNECT.format(listening), fresh=fresh)
    assert result.output == "OSError: [Errno 101] Network is unreachable\n"


def test_without_a_namespace_it_has_one_and_that_is_said(
    tmp_path, fresh, listening, monkeypatch
):
    ways = (["false"], [str(tmp_path / "absent")])
    monkeypatch.setattr(client, "NAMESPACES", ways)
    client.isolation.cache_clear()
    try:
        with pytest.warns(UserWarning, match="the snippets can reach the network"):
            (result,) = run(tmp_path, CONNECT.format(listening), fresh=fresh)
    finally:
        client.isolation.cache_clear()
    assert result.output == "b'hello'\n"


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_program_outlives_a_runner_that_is_killed(tmp_path, fresh):
    pid, program = tmp_path / "pid", tmp_path / "sleeps.py"
    say = f"import os, time\nopen({str(pid)!r}, 'w').write(f'{{os.getpid()}} ')\n"
    program.write_text(f"{say}time.sleep(60)\n")
    runner = Runner([program], imports=("json",), fresh=fresh)
    until(lambda: pid.is_file() and pid.read_text().endswith(" "))
    runner.process.kill()
    until(lambda: not lives(int(pid.read_text())))
    runner.close()


def lives(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def until(condition) -> None:
    """Wait for a condition, which has half a minute."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)
