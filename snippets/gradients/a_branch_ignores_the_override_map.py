import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.RegisterGradient("Straight")
def straight(op, dy):
    return dy


def gradient_of_a_branch():
    with tf.Graph().as_default() as graph, tf.Session() as sess:
        x = tf.placeholder_with_default(1.4, [])
        with graph.gradient_override_map({"Round": "Straight"}):
            y = tf.cond(x > 1.0, lambda: tf.round(x), lambda: x)
        return sess.run(tf.gradients(y, x))[0]


print("control flow v1:", gradient_of_a_branch())
tf.enable_control_flow_v2()
print("control flow v2:", gradient_of_a_branch())
