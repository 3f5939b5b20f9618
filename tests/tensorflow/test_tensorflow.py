"""What only shows with TensorFlow: state that must not leak, source that must exist."""

from typing import Any

import pytest

from tests import programs
from tfnotes.run.client import Result, Runner

TABLES = programs.read("tensorflow")
LEAKS, FORMS, LOGS, DRAWN = (TABLES[n] for n in ("leaks", "forms", "logs", "drawn"))
DEEP = next(row for row in DRAWN if row["name"] == "2,000 ops of a hidden scope")
LARGE = {"name": "2,000 ops", "program": DEEP["program"], "options": ""}
AFTER = [{"name": f"{row['name']}, after", "program": row["next"]} for row in LEAKS]
FORKED = [row for pair in zip(LEAKS, AFTER, strict=True) for row in pair]
FORKED += [*FORMS, *LOGS, *DRAWN, LARGE]
FRESH = [*FORMS, *LOGS, DRAWN[0]]  # an import each: of the drawings one is enough


def named(rows):
    """Run a test for each row."""
    return pytest.mark.parametrize("row", rows, ids=[row["name"] for row in rows])


class Running:
    """One runner of many programs."""

    def __init__(self, folder, rows: list[dict[str, Any]], **options: Any) -> None:
        folder.mkdir()
        paths = programs.write(folder, (row["program"] for row in rows))
        self.paths = dict(zip((row["name"] for row in rows), paths, strict=True))
        for row in rows:
            if "options" in row:
                drawing = self.paths[row["name"]].with_suffix(".dot")
                drawing.write_text(row["options"], "utf-8")
        self.runner = Runner(paths, draw=True, **options)

    def result(self, row: dict[str, Any]) -> Result:
        """What came of a row's program; it came to its end."""
        result = self.runner.result(self.paths[row["name"]])
        assert result.end == "done", f"{result.how}\n{result.errors}"
        return result


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The programs forked one after the other, and beside it in fresh interpreters."""
    folder = tmp_path_factory.mktemp("programs")
    forked = Running(folder / "forked", FORKED, jobs=1)
    fresh = Running(folder / "fresh", FRESH, fresh=True)
    yield {"forked": forked, "fresh": fresh}
    forked.runner.close()
    fresh.runner.close()


@pytest.fixture(params=["forked", "fresh"])
def running(both, request):
    return both[request.param]


@named(LEAKS)
def test_nothing_leaks_through_tensorflow(both, row):
    assert "Error" not in both["forked"].result(row).output
    after = AFTER[LEAKS.index(row)]
    assert both["forked"].result(after).output == row["prints"]


@named(FORMS)
def test_a_legitimate_program_prints_what_python_prints(running, row):
    assert running.result(row).output == row["prints"]


@named(LOGS)
def test_a_log_is_the_same_on_every_machine(running, row):
    name = running.paths[row["name"]].name
    assert running.result(row).log == row["log"].replace("NAME", name)


def test_the_runner_has_one_thread_when_it_forks(both):
    both["forked"].result(LARGE)
    assert both["forked"].runner.ready["threads"] == 1


@pytest.mark.parametrize(
    ("how", "row"), [*(("forked", row) for row in DRAWN), ("fresh", DRAWN[0])]
)
def test_a_graph_of_tensorflow_is_drawn(both, how, row):
    result = both[how].result(row)
    assert result.undrawn is None
    for words in row["dot"]:
        assert words in result.dot


def test_2000_ops_are_drawn_or_refused_within_five_seconds(both):
    result = both["forked"].result(LARGE)
    assert "draws 2002 nodes, at most 60: write `// hide: scope/`" in result.undrawn
    assert "deep/ (2000)" in result.undrawn
    assert result.seconds < 5
