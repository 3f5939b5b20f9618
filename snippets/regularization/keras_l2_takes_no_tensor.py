import tensorflow as tf

tf.keras.regularizers.l2(tf.constant(0.01))
