import tensorflow.compat.v1 as tf

w = tf.Variable(2.0)
value = w.numpy()
with tf.Graph().as_default():
    v = tf.get_variable("v", initializer=value)
    y = v * 10.0
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print("y:", sess.run(y))
