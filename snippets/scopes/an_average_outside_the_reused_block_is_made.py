import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for tower in range(2):
    with tf.name_scope(f"tower_{tower}"):
        with tf.variable_scope(tf.get_variable_scope(), reuse=tower > 0):
            w = tf.get_variable("w", [2])
        loss = tf.reduce_sum(w, name="loss")
        tf.train.ExponentialMovingAverage(0.9).apply([loss])

for variable in tf.global_variables():
    print(variable.op.name)
