"""The walks of the public API: what they find, and how the versions are joined."""

import __future__

import json
import subprocess
import sys
import types
from dataclasses import replace
from enum import Enum
from pathlib import Path

import pytest

from tfnotes.run import api, walk
from tfnotes.run.ledger import read_versions


class Color(Enum):
    RED = 1


def add(x, y=(1, None), *, dtype=Color, name="add", **more):
    """A public function."""


def module(name: str, **found: object) -> types.ModuleType:
    """A module that holds some things."""
    made = types.ModuleType(name)
    vars(made).update(found)
    return made


class Lazy(types.ModuleType):
    """A module one of whose names can't be had."""

    def __dir__(self):
        return ["gone", "add"]

    def __getattr__(self, name):
        if name == "add":
            return add
        raise ImportError(f"{name} is not available with Keras 3.\nInstall it")


@pytest.fixture
def versions(tree):
    return read_versions(tree)


def walked(root: types.ModuleType, name: str = "tf") -> tuple[dict, walk.Walk]:
    found = walk.Walk()
    found.module(root, name)
    return found.described(), found


def test_a_name_has_its_kind_its_call_and_its_other_names():
    inner = module("tensorflow._api.v1.math", add=add, Color=Color, PI=3.5)
    names, _ = walked(module("tensorflow", add=add, math=inner, _hidden=1))
    assert names == {
        "tf": {"kind": "module"},
        "tf.math": {"kind": "module"},
        "tf.add": {
            "kind": "function",
            "call": "(x, y=(1, None), *, dtype=tf.math.Color, name='add', **more)",
        },
        "tf.math.add": {
            "kind": "function",
            "call": "(x, y=(1, None), *, dtype=tf.math.Color, name='add', **more)",
            "is": "tf.add",
        },
        "tf.math.Color": names["tf.math.Color"] | {"kind": "class"},
        "tf.math.PI": {"kind": "constant", "value": "3.5"},
    }
    assert "RED" in names["tf.math.Color"]["members"]


def test_what_is_no_api_is_left_out_and_counted():
    root = module("tensorflow", add=add, json=json)
    root.python = module("tensorflow.python", add=add)
    root.compat = module("tensorflow._api.v2.compat")
    root.compat.v2 = module("tensorflow._api.v2.compat.v2", add=add)
    root.annotations = __future__.annotations
    names, found = walked(root)
    assert set(names) == {"tf", "tf.add", "tf.compat"}
    assert found.left_out == {
        "a module that isn't part of the API": 2,
        "the API again, as compat.v2 or within compat.v1": 1,
        "of __future__": 1,
    }


def test_of_contrib_only_what_its_packages_list_is_taken():
    layers = module("tensorflow.contrib.layers", add=add, open=open)
    layers.__doc__ = "Layers.\n\n@@add\n"
    root = module("tensorflow.contrib", layers=layers)
    names, found = walked(root, "tf.contrib")
    assert set(names) == {"tf.contrib", "tf.contrib.layers", "tf.contrib.layers.add"}
    assert found.left_out == {"of contrib's own imports": 1}


def test_what_raises_is_written_down_and_the_walk_goes_on():
    names, found = walked(Lazy("tensorflow"))
    assert "tf.add" in names
    assert found.errors == {
        "tf.gone": "ImportError: gone is not available with Keras 3."
    }


def test_a_walk_by_itself_finds_the_same_twice():
    command = [sys.executable, "-I", str(api.PROGRAM), "json", "no_such_package"]
    first, second = (subprocess.check_output(command) for _ in range(2))
    assert first == second
    found = json.loads(first)
    assert found["names"]["json.dumps"]["kind"] == "function"
    assert found["errors"] == {"no_such_package": "No module named 'no_such_package'"}


def test_neighbours_that_are_equal_are_joined(versions):
    one, other = {"kind": "function", "call": "(x)"}, {"kind": "class"}
    found = {"1": {"tf.f": one}, "2": {"tf.f": one}, "3": {}, "4": {"tf.f": other}}
    assert api.states_of("tf.f", found) == [
        {"on": "1 – 2", **one},
        {"on": "4", **other},
    ]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("tf", "tf"),
        ("tf.add", "tf"),
        ("tf.compat.v1.add", "tf"),
        ("tf.compat.v1.nn.rnn_cell.GRUCell", "tf.nn"),
        ("tf.contrib.layers.conv2d", "tf.contrib.layers"),
        ("tf_slim.conv2d", "tf_slim"),
    ],
)
def test_a_name_stands_in_the_file_of_its_namespace(name, file):
    assert api.namespace(name) == file


def test_what_is_written_is_read_again_and_written_the_same(tree, versions):
    before = {path: path.read_text() for path in (tree / api.FOLDER).iterdir()}
    assert len(before) > 1
    assert api.update(versions, {}) == []
    (tree / "api/gone.json").write_text("{}\n")
    assert api.update(versions, {}) == [Path("api/gone.json")]
    assert {path: path.read_text() for path in (tree / api.FOLDER).iterdir()} == before


def test_a_root_that_is_lacking_keeps_its_names(tree, versions, capsys):
    full = versions.all[0].full
    result = {"names": {"tf": {"kind": "module"}}, "errors": {}, "left out": {}}
    api.update(versions, {full: result})
    said = f"TensorFlow {full} has no json: its names are kept\n"
    assert capsys.readouterr().out == said
    assert {"tf", "json.dumps"} <= api.split(tree, versions)[full].keys()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("raise SystemExit('no such thing')", "the walk of TensorFlow 2.21.0 failed"),
        ("while True: pass", "took over 1 s; run it alone and see"),
    ],
)
def test_a_walk_that_fails_or_takes_long_is_named(
    tmp_path, monkeypatch, versions, text, says
):
    program = tmp_path / "walk.py"
    program.write_text(text)
    monkeypatch.setattr(api, "PROGRAM", program)
    monkeypatch.setattr(api, "SECONDS", 1)
    version = replace(versions.all[-1], full="2.21.0")
    with pytest.raises(RuntimeError, match=says):
        api.run(version, Path(sys.executable), ("json",))
