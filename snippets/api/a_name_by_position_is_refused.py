import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.constant([[1.0, 5.0], [4.0, 0.0]])
calls = {
    "shape": lambda: tf2.shape(x, "n"),
    "size": lambda: tf2.size(x, "n"),
    "argmax": lambda: tf2.argmax(x, 1, "n"),
    "gather": lambda: tf2.gather(x, [1], None, "n"),
    "gather_nd": lambda: tf2.gather_nd(x, [[0, 1]], "n"),
    "boolean_mask": lambda: tf2.boolean_mask(x, [False, True], "n"),
    "pad": lambda: tf2.pad(x, [[0, 0], [0, 1]], "CONSTANT", "n"),
    "convert_to_tensor": lambda: tf2.convert_to_tensor(3, None, "n"),
    "confusion_matrix": lambda: tf2.math.confusion_matrix([0], [0], 1, tf.int64),
    "TF1's top_k": lambda: tf1.nn.top_k(x, 1, True, "n"),
    "TF1's scatter_nd": lambda: tf1.scatter_nd([[0]], [2.0], [3], "n"),
}
for name, call in calls.items():
    try:
        call()
        print(name, "is accepted")
    except Exception as error:
        print(name, "is refused:", type(error).__name__)
