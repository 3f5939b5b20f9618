import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def frozen(getter, *args, **kwargs):
    kwargs["trainable"] = False
    return getter(*args, **kwargs)


def report(label, getter=None, **arguments):
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
        with tf.variable_scope("net", custom_getter=getter):
            y = tf.layers.batch_normalization(x, **arguments)
        sess.run(tf.global_variables_initializer())
        print(label, "trainable:", len(tf.trainable_variables()), end=", ")
        print("updates:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)), end=", ")
        print("output:", sess.run(y).ravel().round(2))


report("not frozen,", training=True)
report("custom getter,", getter=frozen, training=True)
report("trainable=False,", trainable=False, training=True)
report("both False,", trainable=False, training=False)
