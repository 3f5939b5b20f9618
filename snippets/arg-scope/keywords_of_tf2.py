import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
images, kernel = tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1])

total = tf.reduce_sum(x, axis=1, keepdims=True)
mean = tf.reduce_mean(x, axis=[1])
share = tf.nn.softmax(x, axis=-1)
best = tf.argmax(x, axis=1)
row = tf.squeeze(x[None], axis=[0])
kept = tf.nn.dropout(x, rate=1 - 0.8)
image = tf.nn.conv2d(images, filters=kernel, strides=1, padding="SAME")

results = (total, mean, share, best, row, kept, image)
print([result.shape.as_list() for result in results])
