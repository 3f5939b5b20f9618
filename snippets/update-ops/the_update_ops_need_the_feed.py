import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1], name="x")
y = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(updates, {x: [[1.0], [3.0], [5.0], [7.0]]})
    print("fed:", sess.run("bn/moving_mean:0"))
    try:
        sess.run(updates)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print("not fed:", next(line for line in lines if "must feed" in line))
