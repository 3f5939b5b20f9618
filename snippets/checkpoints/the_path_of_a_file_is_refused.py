import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    saver.save(sess, "./run/model.ckpt")
    with open("download", "w") as file:
        file.write("version of something else")
    endings = ".data-00000-of-00001", ".meta", ".index", ""
    for path in ["./run", "./download", *("./run/model.ckpt" + it for it in endings)]:
        try:
            saver.restore(sess, path)
            print("restored from", path)
        except (tf.errors.DataLossError, tf.errors.NotFoundError) as error:
            lines = str(error).splitlines()
            starts = "Unable to open", "Tensor name"
            print(next(line for line in lines if line.startswith(starts)))
