import numpy as np
import tensorflow as tf

scales = np.array([0.1, 0.01], dtype=np.float32)
for given in [scales[0], np.array(0.5), "0.01", 1]:
    l2 = tf.keras.regularizers.l2(float(given))
    print(type(given).__name__, "->", round(float(l2(tf.ones([2]))), 3))
