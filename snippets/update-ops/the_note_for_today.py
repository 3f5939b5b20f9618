import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

input = tf.constant([[1.0], [3.0], [5.0], [7.0]])
is_training = True
output = tf.layers.batch_normalization(input, training=is_training)
loss = tf.reduce_mean(tf.square(output - 1.0))
optimizer = tf.train.GradientDescentOptimizer(0.1)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print(update_ops)
with tf.control_dependencies(update_ops):
    train_op = optimizer.minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    for name in ["moving_mean", "moving_variance"]:
        value = sess.run("batch_normalization/" + name + ":0")
        print(name, "after one step:", value.round(2))
