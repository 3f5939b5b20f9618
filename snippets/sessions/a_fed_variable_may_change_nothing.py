import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ref = tf.get_variable("ref", initializer=3.0, use_resource=False)
resource = tf.get_variable("resource", initializer=3.0, use_resource=True)
of_ref, of_resource = ref * 2.0, resource * 2.0

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("ref:", sess.run(of_ref, {ref: 10.0}))
    print("resource:", sess.run(of_resource, {resource: 10.0}))
