import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

local = [tf.GraphKeys.LOCAL_VARIABLES]
on_read = tf.VariableSynchronization.ON_READ
tf.get_variable("by_get", initializer=1.0)
tf.Variable(1.0, name="by_class")
tf.get_variable("frozen", initializer=1.0, trainable=False)
tf.get_variable("integer", initializer=0)
tf.get_variable("own", initializer=1.0, collections=["mine"])
tf.get_variable("in_local", initializer=1.0, collections=local)
tf.get_local_variable("by_local", initializer=1.0)
tf.get_variable("on_read", initializer=1.0, synchronization=on_read)
tf.train.get_or_create_global_step()

graph = tf.get_default_graph()
for key in ["trainable_variables", "variables", "local_variables", "mine"]:
    print(key + ":")
    print("   ", " ".join(v.op.name for v in graph.get_collection(key)))
print("GLOBAL_VARIABLES is", repr(tf.GraphKeys.GLOBAL_VARIABLES))
