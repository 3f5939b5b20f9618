import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 28, 28, 1])
pooled = tf.nn.max_pool2d(images, 2, 2, "SAME")
flat = tf.reshape(pooled, [-1, 7 * 7])
with tf.Session() as sess:
    feed = {images: [[[[0.0]] * 28] * 28] * 2}
    print("images:", sess.run(tf.shape(images), feed))
    print("flat:", sess.run(tf.shape(flat), feed))
