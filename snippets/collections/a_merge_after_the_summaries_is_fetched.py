import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
tf.summary.scalar("weight", w)
merged = tf.summary.merge_all()
with tf.Session() as sess:
    sess.run(w.initializer)
    summary, value = sess.run([merged, w])
print(tf.Summary.FromString(summary).value[0].tag, value)
