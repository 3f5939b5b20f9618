import tensorflow.compat.v1 as tf

table = tf.constant([1.0, 2.0])
print("table is:", type(table).__name__)
with tf.Graph().as_default():
    y = table * 10.0
