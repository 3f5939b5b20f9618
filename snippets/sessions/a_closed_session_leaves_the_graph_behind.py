import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
with tf.Session() as sess:
    sess.run(w.assign(5.0))
print("ops after the session:", len(tf.get_default_graph().get_operations()) > 0)
with tf.Session() as sess:
    print("w has a value:", sess.run(tf.is_variable_initialized(w)))
tf.reset_default_graph()
print("ops after the reset:", len(tf.get_default_graph().get_operations()))
