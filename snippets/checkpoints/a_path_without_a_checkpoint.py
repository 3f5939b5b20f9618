import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    print("saved:", saver.save(sess, "./model.ckpt", global_step=7))
    for path in ["./model.ckpt", tf.train.latest_checkpoint("./elsewhere")]:
        try:
            saver.restore(sess, path)
        except ValueError as error:
            print(error)
    try:
        tf.train.init_from_checkpoint("./model.ckpt", {"w": w})
    except tf.errors.NotFoundError as error:
        print(error)
