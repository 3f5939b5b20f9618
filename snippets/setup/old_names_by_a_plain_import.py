import tensorflow as tf

tf.compat.v1.disable_v2_behavior()

x = tf.placeholder(tf.float32)
w = tf.get_variable("w", initializer=2.0)
y = tf.log(w * x)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("y:", sess.run(y, {x: 0.5}))
