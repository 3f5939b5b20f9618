import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
state = tf.zeros_like(x)
wider = tf.zeros([tf.shape(x)[0], 5])
print("state:", state.shape.as_list(), "wider:", wider.shape.as_list())
with tf.Session() as sess:
    feed = {x: [[0.0] * 3] * 2}
    print("run:", sess.run([tf.shape(state), tf.shape(wider)], feed))
