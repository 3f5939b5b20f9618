import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
counter = tf.Variable(0, name="counter")
word = tf.Variable("start", name="word")
loss = tf.square(w + tf.cast(counter, tf.float32))

print("trainable:", [v.op.name for v in tf.trainable_variables()])
optimizer = tf.train.GradientDescentOptimizer(0.25)
pairs = optimizer.compute_gradients(loss)
for gradient, v in pairs:
    print(v.op.name, "has a gradient:", gradient is not None)
train_op = optimizer.apply_gradients(pairs)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w), "counter:", sess.run(counter))
