import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ["my net", "_net", "net:0", None, 7]:
    try:
        with tf.variable_scope(name):
            w = tf.get_variable("w", [2])
    except (TypeError, ValueError) as error:
        print(f"{name!r}: {type(error).__name__}: {error}")

with tf.variable_scope("net"):
    print("made:", tf.get_variable("_w", [2]).op.name)
    w = tf.get_variable("my w", [2])
