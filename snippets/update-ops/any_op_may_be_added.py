import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)
counter = tf.Variable(0, trainable=False)
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_add(counter, 1, name="count"))
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.multiply(w, 2.0, name="product"))
loss = tf.square(w - 1.0)

updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print("collection:", [(item.op.name, item.op.type) for item in updates])
with tf.control_dependencies(updates):
    train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("w:", sess.run(w), "counter:", sess.run(counter))
    sess.run(updates)
    print("after the updates alone:", sess.run(w), sess.run(counter))
