import tensorflow as tf

print("soft placement", tf.config.get_soft_device_placement())
x = tf.constant([1.0, 3.0])


@tf.function
def double(x):
    with tf.device("/gpu:0"):
        return x * 2.0


with tf.device("/gpu:0"):
    y = x * 2.0
print(y.numpy(), y.device)
print(double(x).numpy())
