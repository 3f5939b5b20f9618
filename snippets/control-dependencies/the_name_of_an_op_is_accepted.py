import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
tf.assign_add(v, 1, name="update")
with tf.Session() as sess:
    sess.run(v.initializer)
    for names in [["update"], ["update:0"]]:
        with tf.control_dependencies(names):
            y = tf.constant("ran")
        print(names, sess.run(y).decode(), "-> v is", sess.run(v))

for names in [["updat"], ["updat:0"], "update"]:
    try:
        tf.control_dependencies(names)
    except KeyError as error:
        print(names, "->", error.args[0])
