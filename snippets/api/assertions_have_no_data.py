import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.constant([1, 5, 9])
old = tf1.assert_less_equal(x, 9, [x], 2, "too large")
new = tf2.debugging.assert_less_equal(x, 9, message="too large", summarize=2)
print("it holds:", old, new)
calls = {
    "TF1": lambda: tf1.assert_less_equal(x, 4, [x], 2, "too large"),
    "TF2": lambda: tf2.debugging.assert_less_equal(x, 4, "too large", 2),
    "TF2, called as TF1": lambda: tf2.debugging.assert_less_equal(
        x, 4, ["too", "large"], 2, "too large"
    ),
}
for name, call in calls.items():
    try:
        call()
    except tf.errors.InvalidArgumentError as error:
        print(name + ":", error.message.split("\n")[0])
with tf.Graph().as_default():
    zero, one = tf1.placeholder(tf.int32, []), tf1.placeholder(tf.int32, [])
    for name in ["equal", "less", "less_equal", "greater", "greater_equal"]:
        old = getattr(tf1, "assert_" + name)(zero, one, [zero], 1, "no")
        new = getattr(tf2.debugging, "assert_" + name)(zero, one, "no", 1)
        print("assert_" + name, "in a graph:", old.type, new.type)
