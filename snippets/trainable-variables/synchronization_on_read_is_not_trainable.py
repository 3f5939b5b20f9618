import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
summed = tf.Variable(
    0.0, name="summed", synchronization=tf.VariableSynchronization.ON_READ
)

print("w:", w.trainable)
print("summed:", summed.trainable)
print("trainable:", [v.op.name for v in tf.trainable_variables()])
