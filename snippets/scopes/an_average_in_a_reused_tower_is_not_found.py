import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for tower in range(2):
    with tf.name_scope(f"tower_{tower}"):
        w = tf.get_variable("w", [2])
        loss = tf.reduce_sum(w, name="loss")
        tf.train.ExponentialMovingAverage(0.9).apply([loss])
        tf.get_variable_scope().reuse_variables()
    print("built tower", tower)
