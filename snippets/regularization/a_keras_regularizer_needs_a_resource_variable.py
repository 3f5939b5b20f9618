import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

l2 = tf.keras.regularizers.l2(0.1)
tf.get_variable("resource", [2], use_resource=True, regularizer=l2)
print("penalties:", len(tf.losses.get_regularization_losses()))
tf.get_variable("ref", [2], regularizer=l2)
