import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0, regularizer=slim.l2_regularizer(0.1))
total = 0.1 * w + tf.losses.get_regularization_loss()
optimizer = tf.train.AdamOptimizer(0.1)
((gradient, _),) = gradients = optimizer.compute_gradients(total)
step = optimizer.apply_gradients(gradients)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(5):
        before, slope = sess.run([w, gradient])
        sess.run(step)
        print(f"gradient {slope:.3f}, step {before - sess.run(w):.4f}")
