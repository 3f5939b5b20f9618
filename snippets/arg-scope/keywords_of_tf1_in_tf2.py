import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
images, kernel = tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1])
for call in (
    lambda: tf.reduce_sum(x, axis=1, keep_dims=True),
    lambda: tf.reduce_mean(x, reduction_indices=[1]),
    lambda: tf.nn.softmax(x, dim=-1),
    lambda: tf.argmax(x, dimension=1),
    lambda: tf.squeeze(x, squeeze_dims=[0]),
    lambda: tf.nn.dropout(x, keep_prob=0.8),
    lambda: tf.nn.conv2d(images, filter=kernel, strides=1, padding="SAME"),
):
    try:
        call()
        print("accepted")
    except TypeError as error:
        print(error)
