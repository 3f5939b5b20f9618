import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    w = tf.get_variable("w", [2])

with tf.variable_scope("net", reuse=True):
    w = tf.get_variable("w", [2])
    loss = tf.reduce_sum(tf.square(w))
tf.train.AdamOptimizer(0.1).minimize(loss)

for variable in tf.global_variables():
    print(variable.op.name)
