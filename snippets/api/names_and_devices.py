import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

with tf.Graph().as_default():
    x = tf.constant(1.0)
    with tf1.name_scope(None, "layer", [x]):
        old = [(x + 1.0).name, tf1.get_variable("v", [2]).name]
with tf.Graph().as_default():
    x = tf.constant(1.0)
    with tf2.name_scope("layer"):
        new = [(x + 1.0).name, tf1.get_variable("v", [2]).name]
    print("name_scope:", old, new)
    with tf1.device(lambda op: "/device:CPU:0"):
        old = tf.constant(1.0).device
    with tf2.device("/device:CPU:0"):
        new = tf.constant(1.0).device
    print("device:", old, new)
    calls = {
        "name_scope": lambda: tf2.name_scope(None, "layer", [x]),
        "name_scope of None": lambda: tf2.name_scope(None),
        "device": lambda: tf2.device(lambda op: "/device:CPU:0"),
    }
    for name, call in calls.items():
        try:
            call()
        except Exception as error:
            print("TF2", name, "called as TF1:", type(error).__name__)
