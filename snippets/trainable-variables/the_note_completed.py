import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

by_get = tf.get_variable("by_get", initializer=3.0)
by_class = tf.Variable(5.0, name="by_class")
print("trainable:", by_get.trainable, by_class.trainable)

default_list = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
print("in the collection:", [v.op.name for v in default_list])

loss = tf.square(by_get - 1.0) + tf.square(by_class - 1.0)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("before the step:", [float(v) for v in sess.run(default_list)])
    sess.run(train_op)
    print("after the step:", [float(v) for v in sess.run(default_list)])
