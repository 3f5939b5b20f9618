import math

import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

x = tf.placeholder(tf.float32, [], name="x")
w = tf.get_variable("w", initializer=1.0)
tries = {
    "float(x)": lambda: float(x),
    "math.sqrt(x)": lambda: math.sqrt(x),
    "f'{x:.2f}'": lambda: f"{x:.2f}",
    "range(x)": lambda: range(x),
    "open(x)": lambda: open(x),
    "x.astype(int)": lambda: x.astype(int),
    "w.numpy()": lambda: w.numpy(),
    "float(w)": lambda: float(w),
    "np.float32(2) * x": lambda: np.float32(2) * x,
}
for code, attempt in tries.items():
    try:
        print(code, "->", attempt())
    except (TypeError, AttributeError, NotImplementedError) as error:
        print(code, "->", f"{type(error).__name__}: {error}".splitlines()[0])
