import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
ema = tf.train.ExponentialMovingAverage(decay=0.5)
update = ema.apply([w])

print("averaged:", [v.op.name for v in tf.moving_average_variables()])
print("global:", [v.op.name for v in tf.global_variables()])
print("the average:", ema.average(w).op.name)
