import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)
sess = tf.Session()

with sess:
    sess.run(v.initializer)
with sess:
    print("v:", sess.run(v))
