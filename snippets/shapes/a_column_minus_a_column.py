import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

predictions = tf.constant([[1.0], [2.0], [3.0]])
labels = tf.constant([1.0, 2.0, 3.0])
error = predictions - tf.reshape(labels, [-1, 1])
loss = tf.reduce_mean(tf.square(error))
print("error:", error.shape.as_list())
with tf.Session() as sess:
    print("loss:", round(float(sess.run(loss)), 4))
