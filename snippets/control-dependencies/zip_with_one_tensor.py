import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def pyramid(image):
    levels = [image, image[::2]]
    return tf.stack([tf.reduce_mean(level) for level in levels])


features = pyramid(tf.placeholder(tf.float32, [4, 4]))
for name, feature in zip(["P2", "P3"], features):
    print(name, feature.shape)
