import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

hits, update = tf.metrics.true_positives([1, 0], [1, 1])
with tf.Session() as sess:
    sess.run([tf.global_variables_initializer(), tf.local_variables_initializer()])
    print("hits:", sess.run(update))
