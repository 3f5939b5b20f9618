import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0.0, name="counter")
with tf.Graph().as_default():
    w = tf.Variable(3.0, name="w")
    loss = tf.square(w)
optimizer = tf.train.GradientDescentOptimizer(0.1)
try:
    optimizer.minimize(loss)
except ValueError as error:
    print("ValueError:", str(error).partition(" (graphs are")[0])
