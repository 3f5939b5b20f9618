import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w))
ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
ops.append(train_op)
step = tf.group(*ops)

with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(step)
    print("w:", sess.run(w))
