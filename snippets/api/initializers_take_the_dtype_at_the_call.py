import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

shape = [2, 2]
calls = {
    "constant": (
        tf1.constant_initializer(7, dtype=tf.int32)(shape),
        tf2.constant_initializer(7)(shape, dtype=tf.int32),
    ),
    "zeros": (
        tf1.zeros_initializer(dtype=tf.int32)(shape),
        tf2.zeros_initializer()(shape, dtype=tf.int32),
    ),
    "ones": (
        tf1.ones_initializer(dtype=tf.int32)(shape),
        tf2.ones_initializer()(shape, dtype=tf.int32),
    ),
}
for name, (old, new) in calls.items():
    print(name, old.numpy().tolist(), new.numpy().tolist(), old.dtype == new.dtype)
