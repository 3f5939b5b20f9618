import tensorflow.compat.v1 as tf

print("from contrib:", tf.contrib.layers.l1_regularizer(0.1).__name__)
