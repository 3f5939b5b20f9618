import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    w = tf.get_variable("w", [3, 2], initializer=tf.ones_initializer())
    return tf.matmul(x, w)


def reusing_model(x):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return model(x)


print(tf.function(reusing_model)(tf.ones([1, 3])).numpy())
try:
    tf.function(model)(tf.ones([1, 3]))
except AttributeError as error:
    print(str(error).strip().splitlines()[-1].strip())
