import tensorflow as tf

mask = tf.constant([True, False])
if mask:
    print("some")
