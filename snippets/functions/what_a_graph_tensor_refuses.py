import math

import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
tries = {
    "float(x)": lambda: float(x),
    "math.sqrt(x)": lambda: math.sqrt(x),
    "f'{x:.2f}'": lambda: f"{x:.2f}",
    "range(x)": lambda: range(x),
    "x.astype(int)": lambda: x.astype(int),
    "np.float32(2) * x": lambda: np.float32(2) * x,
}
for code, attempt in tries.items():
    try:
        print(code, "->", attempt())
    except (TypeError, AttributeError) as error:
        print(code, "->", f"{type(error).__name__}:", str(error).splitlines()[0])
