import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
with tf.Session() as sess:
    sess.run(w.assign(7.0))
    tf.train.Saver().save(sess, "model.ckpt")

with tf.Graph().as_default(), tf.Session() as sess:
    saver = tf.train.import_meta_graph("model.ckpt.meta")
    try:
        print("w:", sess.run("w:0"))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
