import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for way in ["beside the step", "after the step"]:
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.Variable(1.0)
        x = w * tf.constant([[1.0], [3.0], [5.0], [7.0]])
        y = tf.layers.batch_normalization(x, training=True, momentum=0.0, name="bn")
        loss = tf.reduce_mean(y - x)
        step = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
        updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
        sess.run(tf.global_variables_initializer())
        if way == "beside the step":
            sess.run([step, updates])
        else:
            sess.run(step)
            sess.run(updates)
        mean = sess.run("bn/moving_mean:0")
        print(way + ":", "w", sess.run(w).round(4), "moving mean", mean.round(4))
