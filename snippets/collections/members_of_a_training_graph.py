import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
w = tf.get_variable("w", initializer=3.0)
steps = tf.get_variable("steps", initializer=0, trainable=False)
count = tf.assign_add(steps, 1, name="count")
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, count)
penalty = tf.abs(w, name="penalty")
tf.add_to_collection(tf.GraphKeys.REGULARIZATION_LOSSES, penalty)
error = tf.square(tf.subtract(w, x, name="difference"), name="error")
tf.losses.add_loss(error)
tf.summary.scalar("error_summary", error)
total = tf.losses.get_total_loss()
train = tf.train.GradientDescentOptimizer(0.1).minimize(total, name="train")

graph = tf.get_default_graph()
for key in sorted(graph.get_all_collection_keys()):
    print(key + ":", [item.name for item in tf.get_collection(key)])
