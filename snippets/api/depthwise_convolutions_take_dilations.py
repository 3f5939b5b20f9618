import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

image = tf.reshape(tf.range(18.0), [1, 3, 3, 2])
w, mix = tf.reshape(tf.range(8.0), [2, 2, 2, 1]), tf.reshape([1.0, 2.0], [1, 1, 2, 1])
by_1 = [1, 1, 1, 1]
old = tf1.nn.depthwise_conv2d(image, w, by_1, "SAME", rate=[2, 2])
new = tf2.nn.depthwise_conv2d(image, w, by_1, "SAME", dilations=[2, 2])
print("depthwise:", *[y[0, 1, 1].numpy().tolist() for y in (old, new)])

old = tf1.nn.separable_conv2d(image, w, mix, by_1, "SAME", rate=[2, 2])
new = tf2.nn.separable_conv2d(image, w, mix, by_1, "SAME", dilations=[2, 2])
print("separable:", *[y[0, 1, 1].numpy().tolist() for y in (old, new)])

print(
    "fifth, old:",
    tf1.nn.depthwise_conv2d(image, w, by_1, "SAME", [2, 2])[0, 1, 1].numpy(),
)
try:
    tf2.nn.depthwise_conv2d(image, w, by_1, "SAME", [2, 2])
except AttributeError as error:
    print("fifth, new:", error)
