import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
loss = tf.square(w)

with tf.Graph().as_default():
    with loss.graph.as_default():
        print("to train:", [v.op.name for v in tf.trainable_variables()])
        train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
        initializer = tf.global_variables_initializer()

with tf.Session(graph=loss.graph) as sess:
    sess.run(initializer)
    sess.run(train_op)
    print("w:", sess.run(w))
