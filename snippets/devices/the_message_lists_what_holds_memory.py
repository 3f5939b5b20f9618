import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batch_size = tf.placeholder(tf.int32, [])
images = tf.random_uniform([batch_size, 500], name="images")
weights = tf.get_variable("weights", [500, 1000])
hidden = tf.matmul(images, weights, name="hidden")
relu = tf.nn.relu(hidden, name="relu")
total = tf.reduce_sum(relu, axis=0, keepdims=True)
huge = tf.tile(total, [20_000_000, 4_000], name="huge")

options = tf.RunOptions(report_tensor_allocations_upon_oom=True)
with tf.Session() as sess:
    sess.run(weights.initializer)
    try:
        fetches = [images, hidden, relu, tf.reduce_sum(huge)]
        sess.run(fetches, {batch_size: 100}, options=options)
    except tf.errors.ResourceExhaustedError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "OOM" in line))
        for line in lines:
            if "Current usage" in line or "B from" in line:
                print(line)
