"""What became of a name: of the real walks, and how two calls are compared."""

import json
import re
from pathlib import Path

import pytest

from tfnotes.build import names
from tfnotes.build.calls import Difference, compare
from tfnotes.build.verdicts import PRIVATE, Class, Proof
from tfnotes.project import Project

# Names that nine public repositories of TensorFlow 1 use, one a line.
USED = Path(__file__).with_name("used_names.txt")


@pytest.fixture(scope="module")
def project():
    return Project(Path.cwd())


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("(x, name=None)", "(x, name=None)", Difference()),
        ("(x)", "(x, name=None)", Difference(added=("name",))),
        ("(x, dim=None)", "(x, axis=None)", Difference(renamed=(("dim", "axis"),))),
        (
            "(x, axis=None, keep_dims=None, keepdims=None)",
            "(x, axis=None, keepdims=False)",
            Difference(renamed=(("keep_dims", "keepdims"),)),
        ),
        (
            "(x, keep_prob=None, seed=None, rate=None)",
            "(x, rate, seed=None)",
            Difference(("keep_prob",), defaults=(("rate", "None", ""),), positional=1),
        ),
        ("(a, b)", "(b, a)", Difference(positional=0)),
        ("(a, b=1)", "(a, *, b=1)", Difference(keyword_only=("b",))),
        ("(a=1)", "(a=2)", Difference(defaults=(("a", "1", "2"),))),
        ("(a=...)", "(a=2)", Difference()),
        ("(a, **more)", "(a)", Difference(removed=("**more",))),
        ("(f=<lambda>)", "(f=<lambda>)", Difference()),
        ("(a, b=None)", "(*args, **kwargs)", Difference()),
        ("(l=0.01)", "(l2=0.01)", Difference(renamed=(("l", "l2"),))),
        (
            "(family=None)",
            "(step=None)",
            Difference(("family",), ("step",), positional=0),
        ),
        (
            "(value, name=None, input=None)",
            "(input, name=None)",
            Difference(renamed=(("value", "input"),)),
        ),
        ("(*args)", "(a, b=1)", Difference(("*args",), ("a", "b"))),
    ],
)
def test_calls_are_compared(old, new, difference):
    assert compare(old, new) == difference


def test_a_call_that_is_none_is_named():
    with pytest.raises(ValueError, match="isn't a call"):
        compare("(x", "(x)")


@pytest.mark.parametrize(
    ("difference", "holds"),
    [
        (Difference(), True),
        (Difference(added=("name",)), True),
        (Difference(removed=("name",)), False),
        (Difference(positional=1), False),
    ],
)
def test_only_what_is_new_leaves_old_calls_as_they_are(difference, holds):
    assert difference.holds is holds


@pytest.mark.parametrize(
    ("name", "number", "write"),
    [
        ("tf.add", Class.UNCHANGED, None),
        ("tf.float32", Class.UNCHANGED, None),
        ("tf.math.exp", Class.UNCHANGED, None),
        ("tf.argmax", Class.ARGUMENTS, None),
        ("tf.matmul", Class.ARGUMENTS, None),
        ("tf.log", Class.RENAMED, "tf.math.log"),
        ("tf.count_nonzero", Class.RENAMED_ARGUMENTS, "tf.math.count_nonzero"),
        ("tf.Session", Class.COMPAT, "tf.compat.v1.Session"),
        ("tf.GraphKeys.UPDATE_OPS", Class.COMPAT, "tf.compat.v1.GraphKeys.UPDATE_OPS"),
        ("tf.layers.dense", Class.LEGACY, "tf.compat.v1.layers.dense"),
        ("slim.conv2d", Class.PACKAGE, "tf_slim.conv2d"),
        ("tf.contrib.rnn.LSTMCell", Class.LEGACY, "tf.compat.v1.nn.rnn_cell.LSTMCell"),
        ("tf.contrib.bayesflow", Class.GONE, None),
        ("tf.sub", Class.OLD, "tf.subtract"),
        (
            "tf.estimator.LoggingTensorHook",
            Class.RENAMED,
            "tf.compat.v1.train.LoggingTensorHook",
        ),
        (
            "tf.contrib.learn.graph_actions.load_variable",
            Class.GONE,
            "tf.train.load_variable(path, name)",
        ),
        ("tf.data.Dataset.zip", Class.UNCHANGED, None),
    ],
)
def test_a_name_has_its_verdict(project, name, number, write):
    verdict = project.api.look(name)
    assert (verdict.number, verdict.write) == (number, write)


@pytest.mark.parametrize("name", ["tf.nothing", "tf.Session.nothing", "nothing", ""])
def test_a_name_that_is_none_has_no_verdict(project, name):
    assert project.api.look(name) is None


def test_what_compat_v1_takes_otherwise_is_not_said_to_stay(project):
    assert project.api.look("tf.argmax").in_v1
    assert not project.api.look("tf.RaggedTensor").in_v1


def test_new_arguments_alone_leave_a_name_as_it_is(project):
    assert project.api.look("tf.zeros").keeps
    assert not project.api.look("tf.argmax").keeps


def test_each_name_that_real_code_uses_has_a_verdict(project):
    used = USED.read_text("utf-8").split()
    assert len(used) > 400
    assert [name for name in used if project.api.look(name) is None] == []


def test_what_is_to_be_written_is_there(project):
    api, missing = project.api, []
    for name, verdict in api.verdicts.items():
        if verdict.write and not verdict.advice and verdict.write not in api.new:
            missing.append((name, verdict.write))
    assert missing == []


def test_private_modules_have_a_page(project):
    found = [one.name for one in project.api.by_namespace[PRIVATE]]
    assert "tensorflow.python.ops.array_ops" in found


def test_keras_is_another_though_compat_v1_has_it_too(project):
    assert project.api.look("tf.keras.optimizers.Adam").number == Class.ARGUMENTS
    assert project.api.look("tf.keras.layers.Dense.name").number == Class.UNCHANGED
    found = project.api.verdicts.items()
    proofs = {one.proof for name, one in found if name.startswith("tf.keras.")}
    assert Proof.SAME not in proofs


def test_a_name_that_nothing_replaces_has_nothing_to_write(project):
    verdict = project.api.look("tf.nn.seq2seq")
    assert (verdict.write, verdict.proof) == (None, Proof.NONE)


@pytest.mark.parametrize(
    ("name", "stays"),
    [("tf.argmax", True), ("tf.keras.layers.GRU", False), ("tf.Tensor", False)],
)
def test_compat_v1_is_named_where_it_has_the_old_call(project, name, stays):
    assert project.api.look(name).in_v1 == stays


def test_the_same_function_is_the_same(project):
    api = project.api
    for verdict in api.verdicts.values():
        if verdict.number == Class.RENAMED and not verdict.same_as:
            one = api.new[names.v1_name(verdict.name)]
            if verdict.proof == Proof.CALL:
                assert verdict.old == verdict.new
                continue
            if one["kind"] == "constant":
                assert one["value"] == api.new[verdict.target]["value"]
            else:
                assert one["is"] == verdict.target
            assert verdict.proof in (Proof.SAME, Proof.SNIPPET)


def test_each_name_has_a_row_of_its_own(project):
    for space, verdicts in project.api.by_namespace.items():
        for language in ("zh", "en"):
            article = names.article(project, space, language)
            anchors = re.findall(r'<(?:tr|li) id="([^"]+)"', article)
            wanted = [names.place(one.name)[1] for one in verdicts]
            assert sorted(anchors) == sorted(wanted)


def test_a_row_says_what_differs_and_what_to_write(project):
    row = names.row(project.api.look("tf.argmax"), project, "en")
    assert '<tr id="argmax">' in row
    assert "<del>dimension=None</del>" in row
    assert "name the arguments after the first 2" in row
    assert "TF 1.15 · 2.12 – 2.21" in row
    row = names.row(project.api.look("tf.log"), project, "zh")
    assert "写 <code>tf.math.log</code>" in row


def test_the_lookup_leaves_out_what_follows(project):
    found = json.loads(names.lookup(project.api))
    assert ["Session", 6] in found["tf"]
    assert ["log", 4, "tf.math.log"] in found["tf"]
    assert len(found) > 50


def test_a_server_works_out_the_names_again_only_if_their_files_change(tree):
    before, after, changed = (Project(tree) for _ in range(3))
    after.take_over(before)
    assert after.api is before.api
    (tree / "api/advice.toml").write_text("")
    changed.take_over(before)
    assert changed.api is not before.api
