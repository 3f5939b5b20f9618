import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.placeholder(tf.float32, [None, None, 3], name="image")
shape = tf.shape(image)
height, width = tf.maximum(shape[0], 4), tf.maximum(shape[1], 4)
padded = tf.image.resize_image_with_crop_or_pad(image, height, width)
crop = tf.random_crop(padded, [4, 4, 3])

with tf.Session() as sess:
    small = [[[0.0, 0.0, 0.0]] * 2] * 2
    print("shape:", sess.run(crop, feed_dict={image: small}).shape)
