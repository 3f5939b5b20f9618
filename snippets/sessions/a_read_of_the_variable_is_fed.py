import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ref = tf.get_variable("ref", initializer=3.0, use_resource=False)
resource = tf.get_variable("resource", initializer=3.0, use_resource=True)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for v in (ref, resource):
        read = v.read_value()
        y = read * 2.0
        print(v.op.name, "y:", sess.run(y, {read: 10.0}), "v:", sess.run(v))
