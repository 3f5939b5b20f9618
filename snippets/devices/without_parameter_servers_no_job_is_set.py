import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

parameter_servers = []
setter = tf.train.replica_device_setter(ps_tasks=len(parameter_servers))
with tf.device(setter):
    x = tf.placeholder(tf.float32, [None])
    y = tf.multiply(x, 2.0, name="y")

with tf.Session() as sess:
    print("device", repr(y.device))
    print(sess.run(y, {x: [1.0, 3.0]}))
