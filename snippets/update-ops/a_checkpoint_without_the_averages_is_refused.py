import os
import tempfile

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = tf.layers.batch_normalization(x, name="bn")
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver(tf.trainable_variables()).save(sess, path)
with tf.Session() as sess:
    try:
        tf.train.Saver().restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(lines[0])
        print(next(line for line in lines if line.startswith("Key ")))
