import tensorflow as tf

tf.compat.v1.disable_v2_behavior()

w = tf.compat.v1.get_variable("w", initializer=3.0)
tf.summary.write("weight", w, step=0)
merged = tf.compat.v1.summary.merge_all()
with tf.compat.v1.Session() as sess:
    sess.run(w.initializer)
    print(sess.run([merged, w]))
