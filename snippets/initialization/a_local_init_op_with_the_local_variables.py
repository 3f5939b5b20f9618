import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

hits, update = tf.metrics.true_positives([1, 0], [1, 1])
local_init_op = tf.group(tf.local_variables_initializer(), tf.tables_initializer())
scaffold = tf.train.Scaffold(local_init_op=local_init_op)
with tf.train.MonitoredTrainingSession(scaffold=scaffold) as sess:
    print("hits:", sess.run(update))
