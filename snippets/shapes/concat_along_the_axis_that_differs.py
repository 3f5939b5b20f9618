import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

left = tf.placeholder(tf.float32, [None, 3])
right = tf.placeholder(tf.float32, [None, 4])
both = tf.concat([left, right], 1)
print("both:", both.shape.as_list())
