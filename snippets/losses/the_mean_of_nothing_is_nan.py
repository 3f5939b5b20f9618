import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

losses = tf.constant([1.0, 3.0])
mask = tf.placeholder(tf.bool, [2])
weights = tf.to_float(mask)
mean = tf.reduce_mean(tf.boolean_mask(losses, mask))
safe = tf.div_no_nan(tf.reduce_sum(losses * weights), tf.reduce_sum(weights))
weighted = tf.losses.compute_weighted_loss(losses, weights)

with tf.Session() as sess:
    for chosen in [True, True], [False, False]:
        print(chosen, *sess.run([mean, safe, weighted], {mask: chosen}))
