import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)
sess = tf.Session()

with sess.as_default():
    sess.run(v.initializer)
with sess.as_default():
    print("v:", sess.run(v))
sess.close()
