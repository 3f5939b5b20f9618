import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

setter = tf.train.replica_device_setter(ps_tasks=1)
with tf.device(setter):
    x = tf.placeholder(tf.float32, [None])
    y = tf.multiply(x, 2.0, name="y")

config = tf.ConfigProto(allow_soft_placement=True)
with tf.Session(config=config) as sess:
    try:
        print(sess.run(y, {x: [1.0, 3.0]}))
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        message = next(line for line in lines if "Cannot assign" in line)
        print(re.sub(r" \(defined at [^)]*\)", "", message))
