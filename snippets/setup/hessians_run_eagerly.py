import tensorflow.compat.v1 as tf

x = tf.constant(2.0)
print("executing eagerly:", tf.executing_eagerly())
tf.hessians(tf.square(x), [x])
