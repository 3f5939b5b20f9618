import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([2.0, 3.0])
z = tf.constant(5.0)
y = tf.stack([x[0] * x[1], x[0] * z])

of_x, of_z = tf.gradients(y, [x, z])
rows = [tf.gradients(part, x)[0] for part in tf.unstack(y)]
weighted = tf.gradients(y, x, grad_ys=tf.constant([1.0, 10.0]))[0]

with tf.Session() as sess:
    print("gradients of the sum:", *sess.run([of_x, of_z]))
    print("one output at a time:", *sess.run(rows))
    print("weighted by 1 and 10:", sess.run(weighted))
