import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
training = tf.placeholder(tf.bool, [])
y = tf.layers.batch_normalization(x, training=training, name="bn")
loss = tf.reduce_mean(tf.square(y - x))
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(update_ops):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
averages = [v for v in tf.global_variables() if "moving_" in v.op.name]
batch = {x: [[1.0], [3.0], [5.0], [7.0]]}

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    before = sess.run(averages)
    for _ in range(50):
        sess.run(train_op, {**batch, training: True})
    print("1. update ops:", len(update_ops))
    for v, old, new in zip(averages, before, sess.run(averages)):
        print("2.", v.op.name, old, "->", new.round(2))
    for value in [True, False]:
        error = sess.run(loss, {**batch, training: value})
        print("3. loss with training", value, "is", round(float(error), 2))
