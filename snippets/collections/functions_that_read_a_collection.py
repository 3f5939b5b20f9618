import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.get_variable("w", [])
tf.get_local_variable("local", [])
tf.losses.add_loss(tf.constant(1.0, name="loss"))

for function, key in [
    (tf.global_variables, tf.GraphKeys.GLOBAL_VARIABLES),
    (tf.trainable_variables, tf.GraphKeys.TRAINABLE_VARIABLES),
    (tf.local_variables, tf.GraphKeys.LOCAL_VARIABLES),
    (tf.losses.get_losses, tf.GraphKeys.LOSSES),
]:
    print(function.__name__, "=", key + ":", function() == tf.get_collection(key))

before = tf.global_variables_initializer()
del tf.get_collection_ref(tf.GraphKeys.GLOBAL_VARIABLES)[:]
after = tf.global_variables_initializer()
print("initializer before:", [op.name for op in before.control_inputs])
print("initializer after:", [op.name for op in after.control_inputs])
