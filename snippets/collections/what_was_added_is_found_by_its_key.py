import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
with tf.variable_scope("net"):
    w = tf.get_variable("w", initializer=3.0)
    logits = tf.multiply(w, x, name="logits")
tf.get_variable("head", initializer=1.0)

tf.add_to_collection("outputs", logits)
outputs = tf.get_collection("outputs")
trainable = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
of_net = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES, scope="net/")

print("outputs:", [item.name for item in outputs], outputs[0] is logits)
print("trainable:", [v.name for v in trainable])
print("of net:", [v.name for v in of_net])
