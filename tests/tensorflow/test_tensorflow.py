"""What only shows with TensorFlow: state that must not leak, source that must exist."""

import pytest
from tests.unit.test_running import run

from tfnotes.run.client import Runner

WHICH_KERAS = (
    "import tensorflow as tf\nprint(tf.keras.layers.Dense.__module__.split('.')[0])"
)

# In one process each of these would change what the next program prints.
LEAKS = {
    "disable_eager_execution": (
        "import tensorflow.compat.v1 as tf\ntf.disable_eager_execution()",
        "import tensorflow as tf\nprint(tf.executing_eagerly())",
        "True\n",
    ),
    "disable_v2_behavior": (
        "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()",
        "import tensorflow.compat.v1 as tf\nprint(tf.resource_variables_enabled())",
        "True\n",
    ),
    "the default graph": (
        "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"
        "tf.get_variable('v', [2])",
        "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"
        "print(tf.get_variable('v', [3]).name, len(tf.global_variables()))",
        "v:0 1\n",
    ),
    "floatx": (
        "import tensorflow as tf\ntf.keras.backend.set_floatx('float16')",
        "import tensorflow as tf\nprint(tf.keras.backend.floatx())",
        "float32\n",
    ),
    "legacy Keras": (
        f"import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\n{WHICH_KERAS}",
        WHICH_KERAS,
        "keras\n",
    ),
    "a patch": (
        "import tensorflow as tf\ntf.add = None",
        "import tensorflow as tf\nprint(tf.add(1, 2).numpy())",
        "3\n",
    ),
}


def test_nothing_leaks_through_tensorflow(tmp_path):
    programs = [program for row in LEAKS.values() for program in row[:2]]
    results = run(tmp_path, *programs, imports=("tensorflow",), jobs=1)
    for (name, row), result in zip(LEAKS.items(), results[1::2], strict=True):
        assert (name, result.end, result.output) == (name, "done", row[2])
    for result in results[::2]:
        assert (result.end, "Error" in result.output) == ("done", False)


FORMS = {
    "if and for in a tf.function": (
        "import tensorflow as tf\n\n\n@tf.function\ndef total(n):\n    s = 0\n"
        "    for i in tf.range(n):\n        if i > 1:\n            s += i\n"
        "    return s\n\n\nprint(total(tf.constant(5)).numpy())",
        "9\n",
    ),
    "if in Dataset.map": (
        "import tensorflow as tf\n\n\ndef half(x):\n    if x > 1:\n"
        "        x = x // 2\n    return x\n\n\n"
        "print([int(x) for x in tf.data.Dataset.range(5).map(half)])",
        "[0, 1, 1, 1, 2]\n",
    ),
    "tf.print to standard output": (
        "import sys\nimport tensorflow as tf\nprint('before')\n"
        "tf.print('within', output_stream=sys.stdout)\n"
        "@tf.function\ndef show():\n    tf.print('graph', output_stream=sys.stdout)\n"
        "show()\n"
        "print('after')",
        "before\nwithin\ngraph\nafter\n",
    ),
    "legacy Keras set in the program": (LEAKS["legacy Keras"][0], "tf_keras\n"),
    "an error of a session": (
        "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"
        "v = tf.get_variable('v', [])\ntf.Session().run(v)",
        "tensorflow.python.framework.errors_impl.FailedPreconditionError: "
        "Graph execution error:\n\nAttempting to use uninitialized value v\n"
        "\t [[{{node _retval_v_0_0}}]]\n",
    ),
    "threads of TensorFlow": (
        "import tensorflow as tf\nx = tf.random.normal([300, 300])\n"
        "print(tf.linalg.matmul(x, x).shape)",
        "(300, 300)\n",
    ),
}


@pytest.mark.parametrize("fresh", [False, True], ids=["forked", "fresh"])
def test_legitimate_tensorflow_programs_print_what_python_prints(tmp_path, fresh):
    programs = [program for program, _ in FORMS.values()]
    results = run(tmp_path, *programs, imports=("tensorflow",), fresh=fresh)
    for (name, row), result in zip(FORMS.items(), results, strict=True):
        assert (name, result.end, result.output) == (name, "done", row[1])


def test_the_runner_has_one_thread_when_it_forks(tmp_path):
    path = tmp_path / "nothing.py"
    path.write_text("", "utf-8")
    runner = Runner([path], imports=("tensorflow",))
    runner.result(path)
    runner.close()
    assert runner.ready["threads"] == 1


DRAWN = {
    "a graph of a variable named graph": (
        "import tensorflow.compat.v1 as tf\n"
        "with tf.Graph().as_default() as graph:\n"
        "    w = tf.get_variable('net/w', [2], regularizer=tf.nn.l2_loss)\n"
        "    tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, w.assign([1, 2]).op)\n",
        "",
        [
            '"net/w" [label="w\\nVarHandleOp" class="variable trainable"]',
            'class="regularization_losses"]',
            'class="update_ops"]',
        ],
    ),
    "a tf.function's graph": (
        "import tensorflow as tf\nv = tf.Variable(1.0)\n"
        "@tf.function\ndef step():\n    v.assign_add(1.0)\n    v.assign(v * 2.0)\n"
        "graph = step.get_concrete_function().graph\n",
        "",
        ['"AssignAddVariableOp" -> "ReadVariableOp" [class="control" style=dashed];'],
    ),
    "2,000 ops of a hidden scope": (
        "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"
        "x = tf.placeholder(tf.float32, name='x')\n"
        "with tf.name_scope('deep'):\n    y = x\n"
        "    for _ in range(2000):\n        y = tf.negative(y)\n"
        "tf.identity(y, name='y')\n",
        "// hide: deep/",
        ['"x" [label="x\\nPlaceholder"', '"y" [label="y\\nIdentity"'],
    ),
}


@pytest.mark.parametrize("fresh", [False, True], ids=["forked", "fresh"])
def test_graphs_of_tensorflow_are_drawn(tmp_path, fresh):
    paths = []
    for number, (program, options, _) in enumerate(DRAWN.values()):
        paths.append(tmp_path / f"name_{number}.py")
        paths[-1].write_text(program, "utf-8")
        paths[-1].with_suffix(".dot").write_text(options, "utf-8")
    runner = Runner(paths, draw=True, fresh=fresh)
    for (name, row), path in zip(DRAWN.items(), paths, strict=True):
        result = runner.result(path)
        assert (name, result.end, result.undrawn) == (name, "done", None), result.errors
        for words in row[2]:
            assert words in result.dot, result.dot
    runner.close()


def test_2000_ops_are_drawn_or_refused_within_five_seconds(tmp_path):
    program, _, _ = DRAWN["2,000 ops of a hidden scope"]
    path = tmp_path / "name.py"
    path.write_text(program, "utf-8")
    path.with_suffix(".dot").write_text("", "utf-8")
    runner = Runner([path], draw=True)
    result = runner.result(path)
    runner.close()
    assert "draws 2002 nodes, at most 60: write `// hide: scope/`" in result.undrawn
    assert "deep/ (2000)" in result.undrawn
    assert result.seconds < 5
