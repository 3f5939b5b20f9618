import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

local = [tf.GraphKeys.LOCAL_VARIABLES]
by_collection = tf.get_variable("by_collection", initializer=4.0, collections=local)
by_function = tf.get_local_variable("by_function", initializer=4.0)

print("local:", [v.op.name for v in tf.local_variables()])
print("global:", [v.op.name for v in tf.global_variables()])
print("trainable:", [v.op.name for v in tf.trainable_variables()])

loss = tf.square(by_collection) + tf.square(by_function)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    sess.run(train_op)
    print("by_collection:", sess.run(by_collection))
    print("by_function:", sess.run(by_function))
