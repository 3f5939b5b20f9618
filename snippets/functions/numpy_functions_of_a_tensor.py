import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3], name="logits")
loss = np.mean(logits)
