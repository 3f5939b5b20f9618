import tensorflow as tf

print(tf.compat.v1.keras.utils.track_tf1_style_variables.__name__)
