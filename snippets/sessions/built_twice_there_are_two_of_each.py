import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    x = tf.placeholder(tf.float32, [], name="x")
    w = tf.Variable(2.0, name="w")
    return x, x * w


old_x, old_y = build()
x, y = build()
print("placeholders:", old_x.name, x.name)
print("variables:", [v.name for v in tf.global_variables()])
