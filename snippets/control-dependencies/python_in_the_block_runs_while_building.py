import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1)
log = []
with tf.control_dependencies([update]):
    log.append("Python line")
    y = tf.constant("ran")

print("log before any run:", log)
with tf.Session() as sess:
    sess.run(v.initializer)
    sess.run(y)
    sess.run(y)
    print("log after two runs:", log, "-> v is", sess.run(v))
