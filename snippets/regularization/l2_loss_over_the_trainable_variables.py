import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

ones = tf.ones_initializer()
with tf.variable_scope("net", initializer=ones):
    tf.get_variable("kernel", [2, 3], regularizer=slim.l2_regularizer(0.1))
    tf.get_variable("bias", [3])

weights = [v for v in tf.trainable_variables() if "bias" not in v.name]
by_hand = 0.1 * tf.add_n([tf.nn.l2_loss(v) for v in weights])

slims = tf.losses.get_regularization_loss()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("l2_loss of the kernel:", sess.run(tf.nn.l2_loss(weights[0])))
    print("by hand:", sess.run(by_hand).round(3), "slim:", sess.run(slims).round(3))
