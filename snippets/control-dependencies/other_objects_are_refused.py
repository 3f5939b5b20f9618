import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_add(v, 1))
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
optimizer = tf.train.GradientDescentOptimizer(0.5)

for item in [update_ops, None, optimizer, 1.0]:
    try:
        tf.control_dependencies([item])
    except TypeError as error:
        print(error)
