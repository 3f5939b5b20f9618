import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

image = tf.reshape(tf.range(16.0), [1, 4, 4, 1])
row, by_1, by_2 = image[:, 0], [1, 1, 1, 1], [1, 2, 2, 1]
w, w1 = tf.reshape(tf.range(4.0), [2, 2, 1, 1]), tf.reshape([1.0, 2.0], [2, 1, 1])

old = tf1.nn.conv2d(image, filter=w, strides=by_1, padding="VALID")
new = tf2.nn.conv2d(image, filters=w, strides=1, padding="VALID")
print("conv2d:          ", *[y[0, 0, :, 0].numpy().tolist() for y in (old, new)])

up = [1, 8, 8, 1]
old = tf1.nn.conv2d_transpose(value=image, filter=w, output_shape=up, strides=by_2)
new = tf2.nn.conv2d_transpose(input=image, filters=w, output_shape=up, strides=2)
print("conv2d_transpose:", *[y[0, 1, :5, 0].numpy().tolist() for y in (old, new)])

old = tf1.nn.conv1d(value=row, filters=w1, stride=1, padding="VALID")
new = tf2.nn.conv1d(input=row, filters=w1, stride=1, padding="VALID")
print("conv1d:          ", *[y[0, :, 0].numpy().tolist() for y in (old, new)])

for name in "max_pool", "avg_pool":
    old = getattr(tf1.nn, name)(value=image, ksize=by_2, strides=by_2, padding="SAME")
    new = getattr(tf2.nn, name)(input=image, ksize=2, strides=2, padding="SAME")
    print(f"{name}:        ", *[y[0, :, :, 0].numpy().tolist() for y in (old, new)])
