import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def train(folder, last_step):
    with tf.Graph().as_default():
        w = tf.get_variable("w", initializer=2.0)
        global_step = tf.train.get_or_create_global_step()
        optimizer = tf.train.GradientDescentOptimizer(0.1)
        train_op = optimizer.minimize(tf.square(w), global_step)
        hooks = [tf.train.StopAtStepHook(last_step=last_step)]
        with tf.train.MonitoredTrainingSession(
            checkpoint_dir=folder, hooks=hooks, save_checkpoint_steps=2
        ) as sess:
            start = sess.run(global_step)
            while not sess.should_stop():
                sess.run(train_op)
    print("from step", start, "to", tf.train.latest_checkpoint(folder)[len(folder) :])


folder = tempfile.mkdtemp()
train(folder, 3)
train(folder, 5)
