import os
import tempfile

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
y = tf.layers.batch_normalization(x, name="bn", reuse=True)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
saver = tf.train.Saver(tf.trainable_variables())
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    saver.save(sess, path)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    saver.restore(sess, path)
    print("restored:", sess.run(y).ravel().round(2))
    for _ in range(20):
        sess.run(update_ops)
    print("recomputed:", sess.run(y).ravel().round(2))
    tf.train.Saver().save(sess, path)
print("saved:", [name for name, shape in tf.train.list_variables(path)])
