import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def at_most_one(w):
    return tf.clip_by_value(w, -1.0, 1.0)


with tf.variable_scope("net", constraint=at_most_one, use_resource=True):
    w = tf.get_variable("w", initializer=2.0)
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(w)

print(type(w).__name__)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("before:", sess.run(w))
    sess.run(train_op)
    print("after one step:", sess.run(w))
    print("after assign:", sess.run(w.assign(5.0)))
