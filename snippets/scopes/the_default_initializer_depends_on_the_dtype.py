import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.set_random_seed(1)
w = tf.get_variable("w", [100, 200])
n = tf.get_variable("n", [2], dtype=tf.int32)
glorot = (6.0 / (100 + 200)) ** 0.5

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    values, numbers = sess.run([w, n])
print("largest below", round(glorot, 3), bool(abs(values).max() < glorot))
print("near both ends:", bool(values.min() < -0.14), bool(values.max() > 0.14))
print("integers:", numbers.tolist())
