import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    tf.disable_v2_behavior()
    print("inside the block, eager:", tf.executing_eagerly())
print("after the block, eager:", tf.executing_eagerly())
x = tf.placeholder(tf.float32)
