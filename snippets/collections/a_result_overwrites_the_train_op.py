import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = tf.square(w)
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(w.initializer)
    for step in range(2):
        print("step", step)
        train_op, loss_value = sess.run([train_op, loss])
