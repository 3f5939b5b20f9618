import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", initializer=2.0)
        tf.losses.add_loss(tf.square(w - x, name="error"))


net(1.0)
net(3.0)
print("variables:", [v.name for v in tf.trainable_variables("net/")])
print("all losses:", [loss.name for loss in tf.losses.get_losses()])
print('losses of "net/":', [loss.name for loss in tf.losses.get_losses("net/")])
