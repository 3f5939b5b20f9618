import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
loss = tf.square(x)

with tf.Session() as sess:
    for _ in range(2):
        loss_value = sess.run(loss, feed_dict={x: 3.0})
        print("loss:", loss_value)
