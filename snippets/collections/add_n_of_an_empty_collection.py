import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

loss = tf.add_n(tf.get_collection("loses"))
