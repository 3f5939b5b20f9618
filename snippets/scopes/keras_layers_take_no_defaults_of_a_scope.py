import tensorflow.compat.v1 as tf

ones = tf.ones_initializer()
with tf.Graph().as_default(), tf.Session() as sess:
    with tf.variable_scope("net", initializer=ones, regularizer=tf.abs, dtype="float64"):
        tf.get_variable("w", [1, 1])
        dense = tf.keras.layers.Dense(1, use_bias=False)
        dense(tf.zeros([1, 1]))
    sess.run(tf.global_variables_initializer())
    w, kernel = sess.run(tf.global_variables())

print("get_variable:", w.dtype, "made of ones:", w[0, 0] == 1)
print("Keras layer:", kernel.dtype, "made of ones:", kernel[0, 0] == 1)
