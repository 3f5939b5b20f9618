import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
loss = tf.square(w)
print("graph of the loss:", [v.op.name for v in tf.trainable_variables()])

with tf.Graph().as_default():
    print("another graph:", tf.trainable_variables())
    tf.train.GradientDescentOptimizer(0.5).minimize(loss)
