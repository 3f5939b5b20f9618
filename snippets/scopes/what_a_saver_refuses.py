import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

try:
    tf.train.Saver()
except ValueError as error:
    print("no variables yet:", error)

w = tf.get_variable("w", initializer=0.0)
with tf.Session() as sess:
    saver = tf.train.Saver()
    for path in ["./nothing", None]:
        try:
            saver.restore(sess, path)
        except ValueError as error:
            print("restore from", path, "-", error)
