import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 26, 26, 1])
pooled = tf.nn.max_pool2d(images, 2, 2, "VALID")
flat = tf.reshape(pooled, [-1, 14 * 14])
with tf.Session() as sess:
    try:
        sess.run(flat, {images: [[[[0.0]] * 26] * 26] * 2})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Input to reshape" in line))
