import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

gradients = [tf.constant([3.0, 4.0]), tf.constant(12.0)]

by_value = [tf.clip_by_value(g, -3.5, 3.5) for g in gradients]
by_norm = [tf.clip_by_norm(g, 6.5) for g in gradients]
by_global_norm, norm = tf.clip_by_global_norm(gradients, 6.5)

with tf.Session() as sess:
    print("norms:", *sess.run([tf.norm(g) for g in gradients]))
    print("norm of all:", sess.run(norm))
    print("clip_by_value:", *sess.run(by_value))
    print("clip_by_norm:", *sess.run(by_norm))
    print("clip_by_global_norm:", *sess.run(by_global_norm))
