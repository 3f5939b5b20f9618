import tensorflow as tf

x = tf.ones([2, 3])
print("eager:", x.shape.as_list(), tf.shape(x).numpy())


@tf.function(input_signature=[tf.TensorSpec([None, 3])])
def flat(x):
    print("traced:", x.shape.as_list())
    return tf.reshape(x, [tf.shape(x)[0] * 3])


print("run:", [flat(tf.ones([rows, 3])).shape.as_list() for rows in (2, 5)])
