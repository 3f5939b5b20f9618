"""Defaults that tfnotes/build/paste.py takes for the same do the same."""

from pathlib import Path

from tfnotes.build.paste import SAME_DEFAULT
from tfnotes.run.client import Runner

# Of the arguments, whether each call that leaves one out computes what it did before.
PROGRAM = """
import numpy as np
import tensorflow as tf
import tf_keras

x, volume = np.ones((1, 4, 4, 2), "f"), np.ones((1, 3, 3, 3, 2), "f")
kernel, block = np.ones((2, 2, 2, 3), "f"), np.ones((2, 2, 2, 2, 3), "f")
true, near = np.eye(3, dtype="f"), np.full((3, 3), 0.3, "f")
last = {"data_format": "channels_last"}
pairs = {
    "data_format": [
        (tf.nn.max_pool(x, 2, 2, "SAME", **one), tf.nn.avg_pool(x, 2, 2, "SAME", **one))
        for one in ({"data_format": "NHWC"}, {})
    ] + [
        (tf.keras.layers.AveragePooling2D(2, **one)(x),
         tf.keras.layers.MaxPool3D(2, **one)(volume))
        for one in (last, {})
    ],
    "dilations": [
        (tf.nn.conv2d(x, kernel, 1, "SAME", **two),
         tf.nn.conv3d(volume, block, [1] * 5, "SAME", **three))
        for two, three in (({"dilations": [1] * 4}, {"dilations": [1] * 5}), ({}, {}))
    ],
    "reduction": [[], []],
}
for name in dir(tf.keras.losses):
    kind = getattr(tf_keras.losses, name, None)
    if isinstance(kind, type) and name not in ("Loss", "Reduction"):
        labels = np.arange(3) if "Sparse" in name else true
        new = getattr(tf.keras.losses, name)
        pairs["reduction"][0].append(kind(reduction="auto")(labels, near))
        pairs["reduction"][1].append(new()(labels, near))
assert len(pairs["reduction"][0]) > 12
for name, values in pairs.items():
    same = [np.allclose(*two, rtol=1e-4) for a, b in zip(values[::2], values[1::2])
            for two in zip(a, b)]
    print(name, all(same))
"""


def test_a_default_that_counts_as_the_same_does_the_same(tmp_path: Path):
    program = tmp_path / "defaults.py"
    program.write_text(PROGRAM, "utf-8")
    runner = Runner([program])
    try:
        printed = runner.result(program).output
    finally:
        runner.close()
    assert printed == "".join(f"{name} True\n" for name, _ in sorted(SAME_DEFAULT))
