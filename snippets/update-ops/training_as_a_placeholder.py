import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf


def run(mode):
    x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
    training = tf.placeholder(tf.bool, [], name="training")
    tf.layers.batch_normalization(x, training=training, momentum=0.5, name="bn")
    update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    averages = [v for v in tf.global_variables() if "moving_" in v.op.name]
    print(mode, "types:", [op.type for op in update_ops])
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for value in [False, True]:
            sess.run(update_ops, {training: value})
            print(mode, "training:", value, "averages:", *sess.run(averages))


with tf.Graph().as_default():
    run("Graph block,")
tf.disable_v2_behavior()
run("disable_v2_behavior,")
