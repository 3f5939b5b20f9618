import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

random = np.random.RandomState(0)
labels = random.randint(0, 2, 96)
images = random.normal(0.0, 1.0, (96, 8, 8, 1))
images[labels == 0, ::2] += 0.6
images[labels == 1, :, ::2] += 0.6
train, test = slice(0, 64), slice(64, 96)


def first_weights(shape, dtype=None, partition_info=None):
    return np.random.RandomState(1).normal(0.0, 0.2, shape).astype("float32")


def model_arguments(training):
    normalizer = {"training": training, "momentum": 0.9}
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected],
        weights_initializer=first_weights,
        weights_regularizer=slim.l2_regularizer(0.01),
    ):
        with slim.arg_scope(
            [slim.conv2d],
            normalizer_fn=tf.layers.batch_normalization,
            normalizer_params=normalizer,
        ) as arguments:
            return arguments


def model(inputs, training, reuse):
    with slim.arg_scope(model_arguments(training)):
        with tf.variable_scope("net", reuse=reuse):
            with tf.variable_scope("body"):
                features = slim.conv2d(inputs, 4, [3, 3], scope="conv1")
                features = slim.max_pool2d(features, [2, 2], scope="pool1")
                features = slim.conv2d(features, 8, [3, 3], scope="conv2")
                features = slim.max_pool2d(features, [2, 2], scope="pool2")
            features = slim.flatten(features)
            return slim.fully_connected(features, 2, activation_fn=None, scope="head")


x = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
y = tf.placeholder(tf.int64, [None], name="labels")
logits = model(x, training=True, reuse=False)
predicted = tf.argmax(model(x, training=False, reuse=True), 1)
data_loss = tf.losses.sparse_softmax_cross_entropy(y, logits)
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
total_loss = data_loss + tf.add_n(penalties)

step = tf.train.get_or_create_global_step()
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(update_ops):
    train_op = optimizer.minimize(total_loss, global_step=step)
accuracy = tf.reduce_mean(tf.cast(tf.equal(predicted, y), tf.float32))

print("trainable variables:")
for variable in tf.trainable_variables():
    print("  ", variable.op.name, variable.shape.as_list())
print("penalties:", [penalty.op.name for penalty in penalties])
print("update ops:", len(update_ops))

feed = {x: images[train], y: labels[train]}
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(5):
        for _ in range(8):
            _, count, loss = sess.run([train_op, step, data_loss], feed)
        print(f"loss of step {count}: {loss:.3f}")
    mean = sess.run("net/body/conv1/batch_normalization/moving_mean:0")
    print("moving mean:", [f"{value:.3f}" for value in mean])
    unseen = {x: images[test], y: labels[test]}
    correct = sess.run(accuracy, unseen)
    print(f"accuracy on unseen images: {correct:.3f}")
