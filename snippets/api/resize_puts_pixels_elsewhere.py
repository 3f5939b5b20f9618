import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

image = tf.reshape([0.0, 10.0, 20.0, 30.0], [1, 1, 4, 1])
size = [1, 8]
calls = {
    "old:               ": tf1.image.resize_images(image, size),
    "resize_bilinear:   ": tf1.image.resize_bilinear(image, size),
    "align_corners:     ": tf1.image.resize_images(image, size, align_corners=True),
    "half_pixel_centers:": tf1.image.resize_bilinear(
        image, size, half_pixel_centers=True
    ),
    "new:               ": tf2.image.resize(image, size),
}
for name, resized in calls.items():
    print(name, resized.numpy().ravel().round(1))
