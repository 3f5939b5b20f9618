import os
import tempfile

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

path = os.path.join(tempfile.mkdtemp(), "model")
tf.layers.dense(tf.constant([[1.0, 2.0]]), 1)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

tf.reset_default_graph()
tf.layers.dense(tf.constant([[1.0, 2.0]]), 1)
print("in the graph:", [v.op.name for v in tf.global_variables()])
with tf.Session() as sess:
    tf.train.Saver().restore(sess, path)
    print("uninitialized:", sess.run(tf.report_uninitialized_variables()))
