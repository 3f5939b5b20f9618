import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

tf.add_to_collection("mine", "from outside")
tf.add_to_collection(tf.GraphKeys.GLOBAL_VARIABLES, "from outside")


@tf.function
def traced():
    tf.add_to_collection("mine", "from inside")
    tf.add_to_collection(tf.GraphKeys.GLOBAL_VARIABLES, "from inside")
    print("inside, mine:", tf.get_collection("mine"))
    return tf.constant(1.0)


traced()
print("outside, mine:", tf.get_collection("mine"))
print("outside, variables:", tf.get_collection(tf.GraphKeys.GLOBAL_VARIABLES))
