import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as frozen:
    x = tf.placeholder(tf.float32, [3], name="x")
    tf.nn.relu(x, name="y")


@tf.RegisterGradient("GuidedRelu")
def guided_relu(op, dy):
    return tf.where((dy > 0) & (op.outputs[0] > 0), dy, tf.zeros_like(dy))


x = tf.constant([-1.0, 2.0, 3.0])
with tf.get_default_graph().gradient_override_map({"Relu": "GuidedRelu"}):
    names = {"input_map": {"x": x}, "return_elements": ["y:0"]}
    (guided,) = tf.import_graph_def(frozen.as_graph_def(), name="guided", **names)
(plain,) = tf.import_graph_def(frozen.as_graph_def(), name="plain", **names)

with tf.Session() as sess:
    for name, y in ("guided", guided), ("plain", plain):
        gradient = tf.gradients(y, x, grad_ys=tf.constant([1.0, -1.0, 1.0]))
        print(name + ":", *sess.run(gradient))
