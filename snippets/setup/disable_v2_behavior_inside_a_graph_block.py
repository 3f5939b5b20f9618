import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    tf.disable_v2_behavior()
    print("inside the block, eager:", tf.executing_eagerly())
print("after the block, eager:", tf.executing_eagerly())
print("resource variables:", tf.resource_variables_enabled())
x = tf.placeholder(tf.float32)
