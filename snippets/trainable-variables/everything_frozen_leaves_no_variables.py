import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w", trainable=False)
loss = tf.square(w)

print("trainable:", [v.op.name for v in tf.trainable_variables()])
tf.train.GradientDescentOptimizer(0.5).minimize(loss)
