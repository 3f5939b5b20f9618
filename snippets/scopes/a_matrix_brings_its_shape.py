import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = np.ones([5, 3], np.float32)
embedding = tf.get_variable("embedding", initializer=words)
wrapped = tf.constant_initializer(words)
same = tf.get_variable("same", [5, 3], initializer=wrapped)
print(embedding.shape, same.shape)
