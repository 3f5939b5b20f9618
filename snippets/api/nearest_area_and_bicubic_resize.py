import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

image = tf.reshape([0.0, 10.0, 20.0, 30.0, 40.0], [1, 1, 5, 1])
for name in "NEAREST_NEIGHBOR", "AREA", "BICUBIC":
    old, new = [getattr(m.image.ResizeMethod, name) for m in (tf1, tf2)]
    print(name, old, new)
    print("  old:", tf1.image.resize(image, [1, 3], old).numpy().ravel().round(1))
    print("  new:", tf2.image.resize(image, [1, 3], new).numpy().ravel().round(1))
