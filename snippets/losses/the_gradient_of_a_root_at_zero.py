import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([0.0, 0.0])
functions = {
    "sqrt": tf.sqrt,
    "norm": tf.norm,
    "deviation": tf.math.reduce_std,
    "x**0.5": lambda x: x**0.5,
    "sqrt of x + 1e-6": lambda x: tf.sqrt(x + 1e-6),
    "norm, 1e-6 inside": lambda x: tf.sqrt(tf.reduce_sum(x**2) + 1e-6),
}

with tf.Session() as sess:
    for name, function in functions.items():
        y = function(x)
        value, gradient = sess.run([y, tf.gradients(y, x)[0]])
        print(name + ":", value.round(3), gradient.round(1))
