import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a, b = tf.constant([-7]), tf.constant([2])
with tf.Session() as sess:
    for name, quotient in {
        "a / b": a / b,
        "uint8 / 2": tf.constant([51], tf.uint8) / 2,
        "a // b": a // b,
        "tf.div": tf.div(a, b),
        "a % b": a % b,
        "cast": tf.cast(a, tf.float32) / tf.cast(b, tf.float32),
    }.items():
        print(name, sess.run(quotient).tolist(), quotient.dtype.name)
