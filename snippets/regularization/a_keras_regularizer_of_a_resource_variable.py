import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.enable_resource_variables()

l2 = tf.keras.regularizers.l2(0.1)
w = tf.get_variable("w", initializer=[3.0, 4.0], regularizer=l2)
penalty = tf.losses.get_regularization_loss()
with tf.Session() as sess:
    sess.run(w.initializer)
    print("penalty:", sess.run(penalty).round(2))
