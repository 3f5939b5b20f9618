import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)
counter = tf.Variable(0, trainable=False)
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_add(counter, 1))
loss = tf.square(w - 1.0)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("in the collection:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
    print("w:", sess.run(w), "counter:", sess.run(counter))
