import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
variables = tf.global_variables() + tf.trainable_variables()
saver = tf.train.Saver({v.op.name: v for v in variables})
with tf.Session() as sess:
    sess.run(w.initializer)
    path = saver.save(sess, "./model")
print([name for name, _ in tf.train.list_variables(path)])
