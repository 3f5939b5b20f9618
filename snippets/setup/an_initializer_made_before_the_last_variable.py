import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
init = tf.global_variables_initializer()
b = tf.get_variable("b", initializer=1.0)
with tf.Session() as sess:
    sess.run(init)
    try:
        print("w + b:", sess.run(w + b))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
