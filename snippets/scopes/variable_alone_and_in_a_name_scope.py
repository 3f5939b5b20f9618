import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

alone = tf.Variable(0.0, name="v")
again = tf.Variable(0.0, name="v")
nameless = tf.Variable(0.0)
with tf.name_scope("area"):
    grouped = tf.Variable(0.0, name="v")

for variable in [alone, again, nameless, grouped]:
    print(variable.op.name)
