"""How a snippet's process runs and ends; these programs need no TensorFlow."""

import errno
import os
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from tests import programs
from tests.programs import run
from tfnotes.run import client
from tfnotes.run.program import needs_fresh

TABLES = programs.read("running")
CRASHES = TABLES["crashes"]
FORMS = [row for row in TABLES["forms"] if row.get("since", 0) <= sys.version_info[1]]


needs_isolation = pytest.mark.skipif(
    "--pid" not in client.isolation() and not os.environ.get("CI"),
    reason=client.NOT_SEALED,
)


@pytest.fixture(params=[False, True], ids=["forked", "fresh"])
def fresh(request):
    return request.param


@pytest.mark.parametrize(
    ("is_timeout", "limit"),
    [(True, "--timeout=1"), (False, f"--memory={200 << 20}")],
    ids=["too long", "otherwise"],
)
def test_a_crash_fails_that_program_alone(tmp_path, fresh, is_timeout, limit):
    rows = [row for row in CRASHES if (row["end"] == "timeout") == is_timeout]
    texts = [row["program"] for row in rows] + ["print('fine')"] * (not is_timeout)
    results = run(tmp_path, *texts, fresh=fresh, options=(limit,))
    for row, result in zip(rows, results, strict=False):
        assert (row["name"], result.end) == (row["name"], row["end"])
        assert row["says"] in result.how, row["name"]
    for result in results[len(rows) :]:
        assert (result.end, result.output) == ("done", "fine\n")


def test_legitimate_programs_print_what_python_prints(tmp_path, fresh):
    results = run(tmp_path, *(row["program"] for row in FORMS), fresh=fresh)
    for row, result in zip(FORMS, results, strict=True):
        said = row["name"], result.end, result.output
        assert said == (row["name"], "done", row["prints"])


def test_nothing_leaks_into_the_next_program(tmp_path):
    leak = (
        "import os, sys, json, builtins\nopen('leak.txt', 'w').close()\n"
        "vars(os)['enviro' + 'n']['LEAK'] = '1'\nos.chdir('/')\nos.umask(0o777)\n"
        "sys.path.append('leak')\nsys.modules['leak'] = sys\n"
        "json.loads = None\nbuiltins.leak = 1"
    )
    look = (
        "import os, sys, json\nprint(os.listdir('.'), os.getcwd() == '/', os.umask(0), "
        "'LEAK' in vars(os)['enviro' + 'n'], "
        "'leak' in sys.path, 'leak' in sys.modules, "
        "json.loads('1'), 'leak' in dir(__builtins__))"
    )
    results = run(tmp_path, leak, look, jobs=1, imports=("json",))
    assert [result.fresh for result in results] == [False, False]
    mask = os.umask(0)
    os.umask(mask)
    assert results[1].output == f"[] False {mask} False False False 1 False\n"


@pytest.mark.parametrize("row", TABLES["environment"])
def test_a_program_whose_imports_would_differ_is_run_fresh(tmp_path, row):
    (path,) = programs.write(tmp_path, [row["program"]])
    preloaded = ["tensorflow"] if "tensorflow" in row["program"] else []
    assert needs_fresh(path, row.get("preloaded", preloaded)) == row["fresh"]


def test_a_fresh_program_is_run_so(tmp_path):
    rows = [row for row in TABLES["environment"] if "preloaded" not in row]
    rows = [row for row in rows if "tensorflow" not in row["program"]]
    results = run(tmp_path, *(row["program"] for row in rows))
    assert [result.fresh for result in results] == [row["fresh"] for row in rows]


def test_the_temporary_files_of_programs_are_removed(tmp_path, fresh):
    program = "import tempfile; print(tempfile.mkstemp()[1])"
    (result,) = run(tmp_path, program, fresh=fresh)
    path = Path(result.output.strip())
    assert path.is_relative_to(tempfile.gettempdir())
    assert not path.exists()


LEFT = (
    "import subprocess\nsleep = 'sleep 47; true #{}'\n"
    "subprocess.Popen(['sh', '-c', sleep], start_new_session={})"
)


@pytest.mark.parametrize("new_session", [False, True])
def test_what_a_program_leaves_running_is_ended_and_named(tmp_path, new_session):
    mark = f"leave-{time.time()}"
    (result,) = run(tmp_path, LEFT.format(mark, new_session))
    shell = f"sh -c sleep 47; true #{mark}"
    assert result.how == f"left processes running: {shell}, sleep 47"
    assert mark not in running_commands()  # it would go on for 47 seconds


@needs_isolation
def test_a_program_writes_in_its_own_folders_alone(tmp_path, fresh):
    programs = tmp_path / "programs"
    programs.mkdir()
    (tmp_path / "there").touch()
    refused = [tmp_path / "there", programs / "new", programs / "program0.py"]
    refused += ["/var/tmp/new", "../../new", Path(sys.prefix, "new")]
    places = [*refused, "/dev/shm/new", "new", "../tmp/new"]
    write = f"for place in {[*map(str, places)]}:\n    try: open(place, 'a')\n"
    write += "    except OSError as error: print(error.errno)\n    else: print('ok')"
    for result in run(programs, write, write, jobs=1, fresh=fresh):
        assert result.output == f"{errno.EROFS}\n" * len(refused) + "ok\n" * 3
    look = "import os; print(os.listdir('/dev/shm'), os.listdir('.'))"
    assert run(tmp_path, look, fresh=fresh)[0].output == "[] []\n"


@needs_isolation
def test_a_program_sees_no_file_beside_it(tmp_path, fresh):
    (tmp_path / "program0.out").write_text("what it is to print\n")
    look = "import os; print(os.listdir(os.path.dirname(__file__)))"
    (result,) = run(tmp_path, look, fresh=fresh)
    assert result.output == "['program0.py']\n"


@needs_isolation
def test_a_program_sees_no_process_but_its_own(tmp_path, fresh):
    look = "import os; print(*[pid for pid in os.listdir('/proc') if pid.isdigit()])"
    (result,) = run(tmp_path, look, fresh=fresh)
    assert result.output == "1 2\n"


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


def test_a_log_is_standard_error_without_tracebacks(tmp_path, fresh):
    program = (
        "import threading, sys, warnings\nprint('first', file=sys.stderr)\n"
        "t = threading.Thread(target=lambda: 1 / 0)\nt.start(); t.join()\n"
        "warnings.warn('second')\nraise ValueError('in\\ntwo lines')\n"
    )
    (result,) = run(tmp_path, program, fresh=fresh)
    assert result.log == (
        "first\nprogram0.py: UserWarning: second\n  warnings.warn('second')\n"
    )
    assert "ZeroDivisionError: division by zero" in result.errors
    assert result.errors.endswith("ValueError: in\ntwo lines\n")


def test_a_runner_that_cannot_start_says_why(tmp_path):
    with pytest.raises(RuntimeError, match="No module named 'absent'"):
        run(tmp_path, "print(1)", imports=("absent",))


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
        lacking(client.NO_NETWORK_NAMESPACE)
    (result,) = run(tmp_path, CONNECT.format(listening), fresh=fresh)
    assert result.output == "OSError: [Errno 101] Network is unreachable\n"


def test_without_a_namespace_it_has_one_and_that_is_said(
    tmp_path, fresh, listening, monkeypatch
):
    ways = (["false"], [str(tmp_path / "absent")])
    monkeypatch.setattr(client, "WAYS", ways)
    client.isolation.cache_clear()
    try:
        with pytest.warns(UserWarning, match="the snippets can reach the network"):
            (result,) = run(tmp_path, CONNECT.format(listening), fresh=fresh)
    finally:
        client.isolation.cache_clear()
    assert result.output == "b'hello'\n"
