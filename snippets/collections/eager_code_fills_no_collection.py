import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
v = tf.Variable(1.0)
loss = tf.losses.mean_squared_error([1.0], [w])
print("trainable:", tf.trainable_variables())
print("global:", tf.global_variables())
print("losses:", tf.losses.get_losses())
tf.add_to_collection("mine", w)
print("mine:", [item.name for item in tf.get_collection("mine")])
