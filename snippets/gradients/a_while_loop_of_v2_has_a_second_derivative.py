import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.enable_control_flow_v2()

x = tf.constant([2.0, 3.0])
cubes = tf.map_fn(lambda v: v**3, x)
first = tf.gradients(cubes, x)[0]
second = tf.gradients(first, x)[0]

with tf.Session() as sess:
    print("first and second:", *sess.run([first, second]))
