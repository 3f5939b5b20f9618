import tensorflow as tf

tf.compat.v1.enable_eager_execution()

try:
    tf.constant([1.0, 2.0]) + tf.constant([1.0, 2.0, 3.0])
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("}} ")[-1].partition(" name:")[0])
