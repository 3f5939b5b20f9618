import tensorflow.compat.v1 as tf

w = tf.Variable(2.0)
print("made eagerly:", tf.executing_eagerly())
with tf.Graph().as_default():
    y = w * 10.0
