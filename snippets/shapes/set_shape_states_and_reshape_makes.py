import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()


def ops():
    return len(graph.get_operations())


x = tf.placeholder(tf.float32, [None, None], name="x")
print("x:", x.shape.as_list(), "ops:", ops())
x.set_shape([None, 6])
print("set_shape:", x.shape.as_list(), "ops:", ops())
made = tf.reshape(x, [-1, 2, 3], name="made")
print("reshape:", made.shape.as_list(), "ops:", ops())
