import tensorflow as tf

with tf.Graph().as_default():
    w = tf.Variable(3.0, name="w")
    print([v.op.name for v in tf.trainable_variables()])
