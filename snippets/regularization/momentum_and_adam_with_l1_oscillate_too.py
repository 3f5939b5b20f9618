import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

for optimizer in [tf.train.MomentumOptimizer(0.1, 0.9), tf.train.AdamOptimizer(0.1)]:
    tf.reset_default_graph()
    w = tf.get_variable("w", initializer=0.25, regularizer=slim.l1_regularizer(1.0))
    step = optimizer.minimize(tf.losses.get_regularization_loss())
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        path = []
        for _ in range(200):
            sess.run(step)
            path.append(sess.run(w))
    last = path[-50:]
    print(type(optimizer).__name__, "steps at zero:", path.count(0.0))
    print("  of the last 50, both signs:", min(last) < 0.0 < max(last))
