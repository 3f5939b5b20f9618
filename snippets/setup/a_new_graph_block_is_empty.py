import tensorflow.compat.v1 as tf

for build in range(2):
    with tf.Graph().as_default():
        w = tf.get_variable("w", shape=[2])
        print("build", build, [v.name for v in tf.global_variables()])
