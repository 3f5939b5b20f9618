import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 26, 26, 1])
pooled = tf.nn.max_pool2d(images, 2, 2, "VALID")
height, width, channels = pooled.shape.as_list()[1:]
flat = tf.reshape(pooled, [-1, height * width * channels])
print("pooled:", pooled.shape.as_list(), "flat:", flat.shape.as_list())
