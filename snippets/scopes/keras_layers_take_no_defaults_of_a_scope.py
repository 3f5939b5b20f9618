import tensorflow.compat.v1 as tf

ones = tf.ones_initializer()
with tf.Graph().as_default(), tf.Session() as sess:
    with tf.variable_scope("s", initializer=ones, regularizer=tf.abs, dtype="float64"):
        tf.get_variable("w", [1, 1])
        dense = tf.keras.layers.Dense(1, use_bias=False)
        dense(tf.zeros([1, 1]))
    sess.run(tf.global_variables_initializer())
    w, kernel = sess.run(tf.global_variables())
    penalties = tf.losses.get_regularization_losses()

print("get_variable:", w.dtype, "is 1:", w[0, 0] == 1, "losses:", len(penalties))
print("Keras:", kernel.dtype, "is 1:", kernel[0, 0] == 1, "losses:", len(dense.losses))
