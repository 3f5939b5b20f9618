import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

EstimatorSpec = collections.namedtuple("EstimatorSpec", ["mode", "loss", "train_op"])


def model_fn(features, labels, mode):
    w = tf.get_variable("w", initializer=0.0)
    loss = tf.losses.mean_squared_error(labels, w * features["x"])
    optimizer = tf.train.GradientDescentOptimizer(0.1)
    step = optimizer.minimize(loss, tf.train.get_or_create_global_step())
    return EstimatorSpec(mode=mode, loss=loss, train_op=step)


data = tf.data.Dataset.from_tensors(({"x": [1.0, 2.0]}, [2.0, 4.0])).repeat(10)
features, labels = tf.data.make_one_shot_iterator(data).get_next()
spec = model_fn(features, labels, "train")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(10):
        sess.run(spec.train_op)
    print("steps:", sess.run(tf.train.get_global_step()))
    print("w:", round(float(sess.run(tf.trainable_variables()[0])), 4))
