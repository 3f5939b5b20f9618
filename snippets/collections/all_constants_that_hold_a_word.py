import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

print([name for name in dir(tf.GraphKeys) if "LOSS" in name])
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
print(penalties)
