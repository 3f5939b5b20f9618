import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(w.initializer)
    tf.train.Saver().save(sess, "./new")
    tf.train.Saver(write_version=1).save(sess, "./old")
    b = tf.get_variable("b", initializer=1.0)
    saver = tf.train.Saver([b])
    for call in [
        lambda: saver.restore(sess, "./old"),
        lambda: tf.train.init_from_checkpoint("./new", {"b": b}),
        lambda: slim.assign_from_checkpoint("./new", [b]),
        lambda: tf.train.load_variable("./old", "b"),
        lambda: tf.train.load_variable("./new", "b"),
    ]:
        try:
            call()
        except (ValueError, tf.errors.NotFoundError) as error:
            lines = str(error).splitlines()
            words = "not found", "missing variable"
            line = next(ln for ln in lines if any(word in ln for word in words))
            print(line.split(" {")[0])
