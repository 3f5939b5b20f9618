import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.layers import variance_scaling_initializer
else:
    from tf_slim import variance_scaling_initializer
tf.disable_v2_behavior()

truncated = "truncated_normal"
theirs = variance_scaling_initializer(seed=1)
core = tf.variance_scaling_initializer(2.0, "fan_in", truncated, seed=1)
theirs_uniform = variance_scaling_initializer(uniform=True, seed=1)
core_uniform = tf.variance_scaling_initializer(2.0, "fan_in", "uniform", seed=1)
with tf.Session() as sess:
    ratio = theirs([2, 3]) / core([2, 3])
    uniform = theirs_uniform([2, 3]) / core_uniform([2, 3])
    print("normal:", sess.run(ratio).round(4))
    print("uniform:", sess.run(uniform).round(4))
