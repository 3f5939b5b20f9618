import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

gpus = tf.config.experimental.list_physical_devices("GPU")
device = "/gpu:0" if gpus else "/cpu:0"

x = tf.placeholder(tf.float32, [None])
with tf.device(device):
    y = tf.multiply(x, 2.0, name="y")

with tf.Session() as sess:
    print(device, sess.run(y, {x: [1.0, 3.0]}))
