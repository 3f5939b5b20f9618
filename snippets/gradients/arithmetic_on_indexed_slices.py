import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.Variable(tf.ones([4, 2]), name="table")
loss = tf.reduce_sum(tf.nn.embedding_lookup(table, [1, 2]))
gradient = tf.gradients(loss, table)[0]
halved = gradient * 0.5
