import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

trainable = []
trainable.append(tf.get_variable("w", initializer=3.0))
first = trainable[0]
print(first.name)
