import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

gray = tf.image.encode_png(tf.zeros([4, 4, 1], tf.uint8))
image = tf.image.decode_png(gray, channels=3)
print("known:", image.shape.as_list())
with tf.Session() as sess:
    print("run:", sess.run(tf.shape(image)))
