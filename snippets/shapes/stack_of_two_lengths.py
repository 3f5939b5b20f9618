import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

parts = [tf.constant([1, 2, 3]), tf.constant([4, 5])]
try:
    tf.stack(parts)
except ValueError as error:
    print(*str(error).split())
