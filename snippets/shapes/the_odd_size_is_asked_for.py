import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, None, None, 1])
small = tf.nn.avg_pool2d(images, 2, 2, "SAME")
large = tf.image.resize_nearest_neighbor(small, tf.shape(images)[1:3])
loss = tf.reduce_mean(tf.square(large - images))
with tf.Session() as sess:
    print(sess.run(loss, {images: [[[[0.0]] * 5] * 5]}))
