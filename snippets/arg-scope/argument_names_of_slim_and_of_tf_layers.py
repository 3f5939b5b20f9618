import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

ones, l2 = tf.ones_initializer(), slim.l2_regularizer(0.1)
in_slim = slim.fully_connected(
    tf.ones([1, 4]),
    num_outputs=2,
    activation_fn=tf.tanh,
    weights_initializer=ones,
    weights_regularizer=l2,
    biases_initializer=None,
)
in_layers = tf.layers.dense(
    tf.ones([1, 4]),
    units=2,
    activation=tf.tanh,
    kernel_initializer=ones,
    kernel_regularizer=l2,
    use_bias=False,
)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("outputs:", *[one.round(4) for one in sess.run([in_slim, in_layers])])
    penalties = sess.run(tf.losses.get_regularization_losses())
    print("penalties:", *[round(float(one), 4) for one in penalties])
