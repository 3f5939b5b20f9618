import tensorflow as tf

try:
    tf.constant([1, 2]) * tf.constant([0.5, 0.5])
except (TypeError, tf.errors.InvalidArgumentError) as error:
    print(type(error).__name__ + ":", str(error).partition(" name:")[0])
