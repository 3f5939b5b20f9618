import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([3.0, 1.0], name="w")
other = tf.Variable(1.0, name="other", trainable=False)
losses = {
    "argmax": tf.cast(tf.argmax(w), tf.float32, name="loss"),
    "integers": tf.cast(tf.cast(w, tf.int32), tf.float32),
    "stop_gradient": tf.stop_gradient(tf.square(w)),
    "other variables": tf.square(other),
}
for name, loss in losses.items():
    print(name + ":", tf.gradients(loss, w))

tf.train.GradientDescentOptimizer(0.5).minimize(losses["argmax"])
