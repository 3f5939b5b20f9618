import os
import tempfile

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0]])
path = os.path.join(tempfile.mkdtemp(), "model")
tf.layers.dense(x, 1)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

tf.layers.dense(x, 1)
print("in the graph:", [v.op.name for v in tf.global_variables()])
with tf.Session() as sess:
    try:
        tf.train.Saver().restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Key ")))
