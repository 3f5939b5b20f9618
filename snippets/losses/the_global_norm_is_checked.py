import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
w = tf.get_variable("w", initializer=1.0)
gradients = tf.gradients(tf.sqrt(w * x), [w])
norm = tf.global_norm(gradients)
norm = tf.verify_tensor_all_finite(norm, "Found Inf or NaN global norm.")
clipped, _ = tf.clip_by_global_norm(gradients, 1.0, use_norm=norm)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for fed in 4.0, 0.0:
        try:
            print(sess.run(clipped, {x: fed})[0])
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            print(next(line for line in lines if "Tensor had" in line))
