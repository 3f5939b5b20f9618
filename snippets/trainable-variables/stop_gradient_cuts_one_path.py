import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

low = tf.Variable(2.0, name="low")
middle = tf.Variable(3.0, name="middle")
top = tf.Variable(1.0, name="top")
first = tf.multiply(tf.constant(1.0, name="x"), low, name="first")
hidden = tf.multiply(first, middle, name="hidden")
loss = tf.multiply(tf.stop_gradient(hidden, name="stop"), top, name="loss")

optimizer = tf.train.GradientDescentOptimizer(0.5)
pairs = optimizer.compute_gradients(loss)
train_op = optimizer.apply_gradients(pairs, name="train_op")
ops = tf.get_default_graph().get_operations()
backward = [op for op in ops if op.name.startswith("gradients/")]
print("ops of the backward pass:", len(backward))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for gradient, v in pairs:
        value = None if gradient is None else sess.run(gradient)
        print(v.op.name, "gradient:", value)
    sess.run(train_op)
    print("low:", sess.run(low), "middle:", sess.run(middle), "top:", sess.run(top))
