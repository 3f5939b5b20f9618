import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

flag = np.bool_(True)
for name, reuse in [("text", "True"), ("list", [True]), ("NumPy bool", flag)]:
    try:
        tf.variable_scope("net", reuse=reuse).__enter__()
    except ValueError as error:
        print(name, "->", error)

with tf.variable_scope("net", reuse=bool(flag)) as scope:
    print("bool(...) ->", scope.reuse)
