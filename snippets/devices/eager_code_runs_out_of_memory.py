import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import tensorflow as tf

x = tf.ones([2, 1])
print(x.shape)
try:
    tf.tile(x, [10_000_000, 4_000_000])
except tf.errors.ResourceExhaustedError as error:
    print(error.message.split("}} ")[-1])


@tf.function
def layer(repeats):
    return tf.tile(tf.ones([2, 1]), repeats)


try:
    layer(tf.constant([10_000_000, 4_000_000]))
except tf.errors.ResourceExhaustedError as error:
    lines = str(error).splitlines()
    print(next(line for line in lines if "OOM" in line))
