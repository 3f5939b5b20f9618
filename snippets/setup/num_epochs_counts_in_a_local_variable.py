import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

name = tf.train.limit_epochs(tf.constant("a.png"), num_epochs=2)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        print("name:", sess.run(name))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
    sess.run(tf.local_variables_initializer())
    print("name:", sess.run(name))
