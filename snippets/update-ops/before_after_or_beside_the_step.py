import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for way in ["dependency", "group", "fetch", "run before", "run after"]:
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
        h = tf.nn.relu(x - tf.Variable(2.0))
        y = tf.layers.batch_normalization(h, training=True, momentum=0.5, name="bn")
        loss = tf.reduce_mean(tf.square(y - x))
        updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
        with tf.control_dependencies(updates if way == "dependency" else []):
            step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
        runs = {
            "dependency": [step],
            "group": [tf.group(step, *updates)],
            "fetch": [[step, updates]],
            "run before": [updates, step],
            "run after": [step, updates],
        }
        sess.run(tf.global_variables_initializer())
        for fetches in 3 * runs[way]:
            sess.run(fetches)
        averages = sess.run(["bn/moving_mean:0", "bn/moving_variance:0"])
        print(way + ":", averages[0].round(3), averages[1].round(3))
