import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v", use_resource=True)
add_one = v.assign_add(1)

with tf.control_dependencies([add_one]):
    step = v.assign(v * 10)

with tf.Session() as sess:
    sess.run(v.initializer)
    sess.run(step.op)
    print("after the step:", sess.run(v))
