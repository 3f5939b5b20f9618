import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0, trainable=False)
update = tf.assign_add(counter, 1)
w = tf.Variable(4.0)
train_op = tf.train.GradientDescentOptimizer(0.5).minimize(tf.square(w - 1.0))
with tf.control_dependencies([update]):
    wrapped = train_op
grouped = tf.group(train_op, update)

with tf.Session() as sess:
    for name, step in [("wrapped", wrapped), ("grouped", grouped)]:
        sess.run(tf.global_variables_initializer())
        sess.run(step)
        print(name, "-> w:", sess.run(w), "counter:", sess.run(counter))
