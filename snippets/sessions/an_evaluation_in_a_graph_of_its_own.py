import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(x):
    return x * tf.get_variable("w", initializer=2.0)


def evaluate(folder):
    with tf.Graph().as_default(), tf.Session() as sess:
        output = model(tf.constant(3.0))
        tf.train.Saver().restore(sess, tf.train.latest_checkpoint(folder))
        return sess.run(output)


loss = tf.square(model(tf.constant(1.0)))
step = tf.train.get_or_create_global_step()
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss, step)
with tf.train.MonitoredTrainingSession(
    checkpoint_dir="run", save_checkpoint_steps=1
) as sess:
    for _ in range(2):
        sess.run(train_op)
        print("evaluated:", evaluate("run"))
