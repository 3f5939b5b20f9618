import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
w = tf.get_variable("w", initializer=1.0)
gradients = tf.gradients(tf.sqrt(w * x + 1e-6), [w])
norm = tf.global_norm(gradients)
norm = tf.verify_tensor_all_finite(norm, "Found Inf or NaN global norm.")
clipped, _ = tf.clip_by_global_norm(gradients, 1.0, use_norm=norm)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for fed in 4.0, 0.0:
        print(sess.run(clipped, {x: fed})[0].round(3))
