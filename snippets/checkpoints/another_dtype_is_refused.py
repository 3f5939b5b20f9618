import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("w", initializer=[1.0, 2.0])
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

w = tf.get_variable("w", [2], tf.float64)
with tf.Session() as sess:
    try:
        tf.train.Saver().restore(sess, "./model.ckpt")
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "expected dtype" in line))
    w.load(tf.train.load_variable("./model.ckpt", "w"), sess)
    print("loaded:", sess.run(w), w.dtype.base_dtype.name)
