import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

keys = ["mine", tf.GraphKeys.MODEL_VARIABLES]
keys += [tf.GraphKeys.GLOBAL_VARIABLES, tf.GraphKeys.TRAINABLE_VARIABLES]
keys += [tf.GraphKeys.LOCAL_VARIABLES]
for key in keys:
    tf.add_to_collection(key, "from outside")


@tf.function
def traced():
    for key in keys:
        tf.add_to_collection(key, "from inside")
    print("inside, mine:", tf.get_collection("mine"))
    return tf.constant(1.0)


traced()
for key in keys:
    print("outside,", key + ":", tf.get_collection(key))
