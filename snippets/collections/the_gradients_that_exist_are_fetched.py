import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
unused = tf.get_variable("unused", initializer=1.0)
variables = [w, unused]
gradients = tf.gradients(tf.square(w), variables)
pairs = [(g, v) for g, v in zip(gradients, variables) if g is not None]
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    values = sess.run([g for g, _ in pairs])
    print([v.op.name for _, v in pairs], [float(value) for value in values])
