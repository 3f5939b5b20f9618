import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
loss = tf.round(w)
gradients = tf.gradients(loss, [w])
print("gradients:", gradients)
tf.train.GradientDescentOptimizer(0.5).apply_gradients(zip(gradients, [w]))
