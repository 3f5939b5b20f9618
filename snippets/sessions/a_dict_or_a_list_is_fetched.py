import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

y = tf.constant(2.0) * 3.0
metrics = {"y": y, "square": y * y}

with tf.Session() as sess:
    print(*sess.run(list(metrics.values())))
    print(sess.run(metrics)["square"])
