import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("a") as a:
    tf.get_variable("w", [2])
    tf.get_local_variable("local", [])
with tf.variable_scope("ab"):
    tf.get_variable("w", [2])
    tf.get_local_variable("local", [])


def show(label, variables):
    print(label, [v.name for v in variables])


show('tf.trainable_variables("a"):', tf.trainable_variables("a"))
show("a.trainable_variables():", a.trainable_variables())
show("a.global_variables():", a.global_variables())
show("a.local_variables():", a.local_variables())
show("a.name + '/':", tf.trainable_variables(a.name + "/"))
