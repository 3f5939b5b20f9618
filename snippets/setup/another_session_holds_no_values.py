import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
with tf.Session() as sess:
    try:
        print("w:", sess.run(w))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
