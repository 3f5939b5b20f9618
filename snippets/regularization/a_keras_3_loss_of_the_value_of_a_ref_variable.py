import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2, 1], initializer=tf.zeros_initializer())
loss = tf.keras.losses.MeanSquaredError()(tf.ones([2, 1]), tf.identity(w))
with tf.Session() as sess:
    sess.run(w.initializer)
    print("loss:", sess.run(loss))
