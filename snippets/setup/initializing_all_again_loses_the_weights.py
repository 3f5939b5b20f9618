import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pretrained = tf.get_variable("pretrained", initializer=0.0)
with tf.Session() as sess:
    sess.run(pretrained.assign(7.0))
    head = tf.get_variable("head", initializer=1.0)
    try:
        sess.run(pretrained + head)
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
    sess.run(tf.global_variables_initializer())
    print("pretrained:", sess.run(pretrained), "head:", sess.run(head))
