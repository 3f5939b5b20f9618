import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0], name="v", validate_shape=False)
with tf.control_dependencies([v.value()]):
    update = tf.assign(v, [7.0, 8.0], validate_shape=False)

with tf.control_dependencies([update]):
    used = tf.identity(v)
    fresh = v.read_value()

with tf.Session() as sess:
    sess.run(v.initializer)
    used_value, fresh_value = sess.run([used, fresh])
    print("used:", used_value)
    print("fresh:", fresh_value)
