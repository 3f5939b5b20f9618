import tensorflow as tf

print("from contrib:", tf.contrib.layers.xavier_initializer().__name__)
