"""Fixtures of the tests of our own code."""

from pathlib import Path

import pytest

from tests.trees import make_tree


@pytest.fixture
def tree(tmp_path, monkeypatch) -> Path:
    """The valid tree, which is the current folder."""
    monkeypatch.chdir(make_tree(tmp_path))
    return tmp_path
