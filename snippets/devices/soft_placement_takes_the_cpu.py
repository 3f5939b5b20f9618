import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
with tf.device("/gpu:0"):
    y = tf.multiply(x, 2.0, name="y")

config = tf.ConfigProto(allow_soft_placement=True)
with tf.Session(config=config) as sess:
    print(sess.run(y, {x: [1.0, 3.0]}))
    print("asked for", y.device)
