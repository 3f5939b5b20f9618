import numpy as np
import tensorflow as tf

scales = np.array([0.1, 0.01], dtype=np.float32)
tf.keras.regularizers.l2(scales[0])
print("no error")
