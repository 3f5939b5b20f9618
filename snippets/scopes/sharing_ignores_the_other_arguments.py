import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    w = tf.get_variable("w", [], initializer=tf.zeros_initializer())
with tf.variable_scope("net", reuse=True):
    again = tf.get_variable("w", [], initializer=tf.ones_initializer(), trainable=False)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("value:", sess.run(again))
print("trainable:", again.trainable)
