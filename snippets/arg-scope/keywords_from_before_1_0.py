import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
for call in (
    lambda: tf.concat(concat_dim=1, values=[x, x]),
    lambda: tf.split(split_dim=1, num_split=2, value=x),
    lambda: tf.nn.sigmoid_cross_entropy_with_logits(logits=x, targets=x),
):
    try:
        call()
    except TypeError as error:
        print(error)
