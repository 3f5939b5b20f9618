import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def squared(x):
    def gradient(upstream):
        return upstream * 2.0 * x

    return tf.py_func(lambda value: value**2, [x], tf.float32), gradient


w = tf.Variable(3.0, name="w", use_resource=True)
loss = tf.add(squared(w), 1.0, name="loss")
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w))
