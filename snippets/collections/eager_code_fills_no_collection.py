import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
tf.get_local_variable("local", initializer=0.0)
tf.losses.mean_squared_error([1.0], [w])
print("trainable:", tf.trainable_variables())
print("global:", tf.global_variables(), "local:", tf.local_variables())
print("losses:", tf.losses.get_losses())

tf.add_to_collection("mine", w)
tf.train.get_or_create_global_step()
tf.summary.scalar("w", w)
tf.train.ExponentialMovingAverage(0.5).apply([w])
keys = tf.get_default_graph().get_all_collection_keys()
print("filled:", sorted(key for key in keys if tf.get_collection(key)))
