import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4_000, 4_000, 64])
pooled = tf.reduce_mean(images, axis=[1, 2])
flat = tf.reshape(images, [-1, 4_000 * 4_000 * 64])

with tf.Session() as sess:
    for name, layer in [("pooled", pooled), ("flat", flat)]:
        weights = tf.get_variable(name, [layer.shape[1], 40_000])
        try:
            sess.run(weights.initializer)
            print(name, weights.shape, "fits")
        except tf.errors.ResourceExhaustedError as error:
            print(name, "does not fit:", error.op.name)
            lines = str(error).splitlines()
            print(next(line for line in lines if "OOM" in line))
