import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1], name="x")
w = tf.Variable(2.0)
loss = tf.reduce_mean(tf.square(w * x))
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
tf.summary.scalar("loss", loss)
merged = tf.summary.merge_all()

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    _, text = sess.run([train_op, merged], {x: [[1.0], [3.0]]})
    summary = tf.Summary.FromString(text)
    print([(value.tag, value.simple_value) for value in summary.value])
