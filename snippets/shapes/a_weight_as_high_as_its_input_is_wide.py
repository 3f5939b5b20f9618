import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 784])
weight = tf.get_variable("weight", [x.shape.as_list()[1], 10])
logits = tf.matmul(x, weight)
swapped = tf.get_variable("swapped", [10, 784])
same = tf.matmul(x, swapped, transpose_b=True)
print("logits:", logits.shape.as_list(), "and", same.shape.as_list())
