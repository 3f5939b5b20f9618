import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 1, 1, 1])
labels = tf.placeholder(tf.float32, [None])
large = tf.image.resize_images(images, [200, 200])
hits = tf.equal(tf.reduce_mean(large, axis=[1, 2, 3]), labels)
correct = tf.reduce_sum(tf.cast(hits, tf.float32))
test_images = np.zeros([10, 1, 1, 1], np.float32)
test_labels = np.array([0, 0, 0, 0, 0, 0, 0, 1, 1, 1], np.float32)
batch_size = 4

with tf.Session() as sess:
    total = 0.0
    for i in range(0, len(test_images), batch_size):
        batch = slice(i, i + batch_size)
        total += sess.run(
            correct, {images: test_images[batch], labels: test_labels[batch]}
        )
    print("in batches", total / len(test_images))
    whole = sess.run(correct, {images: test_images, labels: test_labels})
    print("in one run", whole / len(test_images))
