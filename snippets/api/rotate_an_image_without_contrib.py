import math

import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.image import rotate, translate
else:

    def transform(images, rows):
        op, size = tf.raw_ops.ImageProjectiveTransformV2, tf.shape(images)[1:3]
        rows = tf.constant([rows], tf.float32)
        near = {"output_shape": size, "interpolation": "NEAREST"}
        return op(images=images, transforms=rows, **near)

    def rotate(images, angle):
        c, s = math.cos(angle), math.sin(angle)
        h, w = images.shape.as_list()[1:3]
        x = ((w - 1) - (c * (w - 1) - s * (h - 1))) / 2
        y = ((h - 1) - (s * (w - 1) + c * (h - 1))) / 2
        return transform(images, [c, -s, x, s, c, y, 0, 0])

    def translate(images, by):
        return transform(images, [1, 0, -by[0], 0, 1, -by[1], 0, 0])


tf.disable_v2_behavior()
image = tf.reshape(tf.range(9.0), [1, 3, 3, 1])
with tf.Session() as sess:
    for moved in [rotate(image, math.pi / 2), translate(image, [1, 0])]:
        print(sess.run(moved).reshape(3, 3).tolist())
