"""What only shows with TensorFlow: state that must not leak, source that must exist."""

import pytest
from test_running import run

pytestmark = pytest.mark.tensorflow

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
    from client import Runner

    path = tmp_path / "nothing.py"
    path.write_text("", "utf-8")
    runner = Runner([path], imports=("tensorflow",))
    runner.result(path)
    runner.close()
    assert runner.ready["threads"] == 1
