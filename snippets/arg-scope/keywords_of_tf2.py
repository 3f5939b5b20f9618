import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
images, kernel = tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1])
results = [
    tf.reduce_sum(x, axis=1, keepdims=True),
    tf.reduce_mean(x, axis=[1]),
    tf.nn.softmax(x, axis=-1),
    tf.argmax(x, axis=1),
    tf.squeeze(x[None], axis=[0]),
    tf.nn.dropout(x, rate=1 - 0.8),
    tf.nn.conv2d(images, filters=kernel, strides=1, padding="SAME"),
]
print([result.shape.as_list() for result in results])
