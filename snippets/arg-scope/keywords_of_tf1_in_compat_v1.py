import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
images, kernel = tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1])
results = [
    tf.reduce_sum(x, axis=1, keep_dims=True),
    tf.reduce_mean(x, reduction_indices=[1]),
    tf.nn.softmax(x, dim=-1),
    tf.argmax(x, dimension=1),
    tf.squeeze(x[None], squeeze_dims=[0]),
    tf.nn.dropout(x, keep_prob=0.8),
    tf.nn.conv2d(images, filter=kernel, strides=1, padding="SAME"),
]
print([result.shape.as_list() for result in results])
