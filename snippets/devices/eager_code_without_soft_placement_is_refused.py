import tensorflow as tf

tf.config.set_soft_device_placement(False)
x = tf.constant([1.0, 3.0])


@tf.function
def double(x):
    with tf.device("/gpu:0"):
        return x * 2.0


try:
    with tf.device("/gpu:0"):
        print(x * 2.0)
except tf.errors.InvalidArgumentError as error:
    print(error.message)
try:
    print(double(x))
except tf.errors.InvalidArgumentError as error:
    print(error.message.split(" [Op")[0])
