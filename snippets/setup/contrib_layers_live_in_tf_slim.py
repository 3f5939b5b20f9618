import tensorflow.compat.v1 as tf
import tf_slim as layers

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
penalty = layers.l2_regularizer(0.1)
y = layers.fully_connected(x, 2, weights_regularizer=penalty)
print("variables:", [v.name for v in tf.trainable_variables()])
print("penalties:", len(tf.losses.get_regularization_losses()))
for name in ["xavier_initializer", "batch_norm", "embed_sequence", "crossed_column"]:
    print(name, "is in tf_slim:", hasattr(layers, name))
