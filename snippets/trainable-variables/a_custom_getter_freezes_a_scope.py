import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def frozen(getter, *args, **kwargs):
    kwargs["trainable"] = False
    return getter(*args, **kwargs)


def net(x, training):
    x = tf.layers.dense(x, 1, name="dense")
    return tf.layers.batch_normalization(x, training=training, name="bn")


for training in [False, True]:
    with tf.Graph().as_default():
        with tf.variable_scope("net", custom_getter=frozen):
            hidden = net(tf.ones([2, 1]), training)
        output = tf.layers.dense(hidden, 1, use_bias=False, name="head")
        print("training:", training)
        print("    trainable:", [v.op.name for v in tf.trainable_variables()])
        print("    global:", len(tf.global_variables()))
        print("    update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
