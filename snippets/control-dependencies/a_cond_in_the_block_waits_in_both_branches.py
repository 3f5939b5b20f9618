import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1)
choose = tf.placeholder(tf.bool, [])
with tf.control_dependencies([update]):
    result = tf.cond(choose, lambda: v.read_value() * 10, lambda: v.read_value() * 100)

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        print("result:", sess.run(result, {choose: value}), "-> v is", sess.run(v))
