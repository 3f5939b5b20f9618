import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

weight = tf.get_variable("weight", initializer=1.0)
frozen = tf.get_variable("frozen", initializer=1.0, trainable=False)
counter = tf.Variable(0, name="counter", trainable=False)

print("global:", [v.op.name for v in tf.global_variables()])
print("trainable:", [v.op.name for v in tf.trainable_variables()])
