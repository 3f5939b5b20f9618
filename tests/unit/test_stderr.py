"""What is recorded of standard error is the same on every machine."""

import pytest

from tests import programs
from tfnotes.run.stderr import stable

ROWS = programs.read("stderr")["rows"]


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_what_differs_between_machines_is_taken_out(row):
    assert stable(row["written"]) == row["recorded"]
    assert stable(row["recorded"]) == row["recorded"]
