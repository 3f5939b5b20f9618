import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0, name="counter")
update = tf.assign_add(counter, 1, name="update")
with tf.control_dependencies([update]):
    by_callable = tf.Variable(lambda: tf.constant(5), name="by_callable")
    by_value = tf.Variable(5, name="by_value")
    by_tensor = tf.Variable(tf.constant(5), name="by_tensor")

with tf.Session() as sess:
    for v in [by_callable, by_value, by_tensor]:
        sess.run(counter.initializer)
        sess.run(v.initializer)
        print(v.op.name, "initialized -> counter is", sess.run(counter))
