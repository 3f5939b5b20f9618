import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 1, 1, 1])
labels = tf.placeholder(tf.float32, [None])
large = tf.image.resize_images(images, [2000, 2000])
hits = tf.equal(tf.reduce_mean(large, axis=[1, 2, 3]), labels)
accuracy = tf.reduce_mean(tf.cast(hits, tf.float32))
test_images = np.zeros([20_000_000, 1, 1, 1], np.float32)
test_labels = np.zeros([20_000_000], np.float32)

with tf.Session() as sess:
    try:
        print(sess.run(accuracy, {images: test_images, labels: test_labels}))
    except tf.errors.ResourceExhaustedError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "OOM" in line))
