import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
merged = tf.summary.merge_all()
with tf.Session() as sess:
    sess.run(w.initializer)
    summary, value = sess.run([merged, w])
