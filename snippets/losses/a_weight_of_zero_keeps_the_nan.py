import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

losses = tf.constant([1.0, float("nan")])
weights = tf.constant([1.0, 0.0])
weighted = tf.losses.compute_weighted_loss(losses, weights)
finite = tf.where(tf.is_finite(losses), losses, tf.zeros_like(losses))

with tf.Session() as sess:
    print("weight 0:", sess.run(weighted))
    print("replaced:", sess.run(tf.losses.compute_weighted_loss(finite, weights)))
