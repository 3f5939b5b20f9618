import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def dense(x):
    with tf.variable_scope("dense", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [2, 1], initializer=tf.constant_initializer(0.5))
        b = tf.get_variable("b", [1], initializer=tf.zeros_initializer())
        return tf.matmul(x, w) + b


left = dense(tf.constant([[1.0, 2.0]]))
right = dense(tf.constant([[3.0, 4.0]]))
loss = tf.reduce_sum(tf.square(right - left - 1.0))
train_op = tf.train.GradientDescentOptimizer(0.05).minimize(loss)
print("variables:", len(tf.trainable_variables()))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        print("loss:", round(float(sess.run(loss)), 4))
        sess.run(train_op)
    print("outputs:", [round(y.item(), 4) for y in sess.run([left, right])])
