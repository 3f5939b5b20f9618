import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0, regularizer=tf.abs)
tf.losses.mean_squared_error([1.0], [w])
tf.losses.absolute_difference([1.0], [w])
by_hand = tf.reduce_mean(tf.square(w - 1.0), name="by_hand")

losses = tf.losses.get_losses()
penalties = tf.losses.get_regularization_losses()
total = tf.losses.get_total_loss()
print("losses:", [loss.op.name for loss in losses])
print("regularization_losses:", [loss.op.name for loss in penalties])
with tf.Session() as sess:
    sess.run(w.initializer)
    print("values:", [float(value) for value in sess.run(losses + penalties)])
    print("total:", sess.run(total))
