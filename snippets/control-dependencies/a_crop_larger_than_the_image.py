import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.placeholder(tf.float32, [None, None, 3], name="image")
crop = tf.random_crop(image, [4, 4, 3])

with tf.Session() as sess:
    try:
        sess.run(crop, feed_dict={image: [[[0.0, 0.0, 0.0]] * 2] * 2})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("assertion failed")))
        print("checked by:", error.op.name)
