import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/gpu:0"):
    x = tf.placeholder(tf.float32, [None], name="x")
    w = tf.get_variable("w", initializer=2.0)
    y = tf.multiply(x, w, name="y")
meta_graph = tf.train.export_meta_graph()

tf.reset_default_graph()
with tf.device("/cpu:0"):
    tf.train.import_meta_graph(meta_graph)
with tf.Session() as sess:
    try:
        sess.run(tf.global_variables_initializer())
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        message = next(line for line in lines if "Cannot assign" in line)
        print(re.sub(r" \(defined at [^)]*\)", "", message))
