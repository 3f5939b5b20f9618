import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = tf.placeholder(tf.string, [None], name="files")
images = tf.map_fn(
    lambda file: tf.image.decode_png(file, channels=1), files, dtype=tf.uint8
)
png = tf.image.encode_png(tf.fill([2, 2, 1], tf.constant(7, tf.uint8)))

with tf.Session() as sess:
    content = sess.run(png)
    print(sess.run(images, feed_dict={files: [content, content]}).shape)
