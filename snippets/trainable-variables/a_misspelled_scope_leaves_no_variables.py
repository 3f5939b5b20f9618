import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("head"):
    w = tf.get_variable("w", initializer=3.0)
loss = tf.square(w)

only_head = tf.trainable_variables("haed/")
print("list:", only_head)
tf.train.GradientDescentOptimizer(0.5).minimize(loss, var_list=only_head)
