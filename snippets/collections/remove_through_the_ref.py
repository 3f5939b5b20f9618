import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ["a", "b", "c"]:
    tf.get_variable(name, [2])

trainables = tf.get_collection_ref(tf.GraphKeys.TRAINABLE_VARIABLES)
trainables[:] = [v for v in trainables if v.op.name != "b"]
print("after the slice:", [v.name for v in tf.trainable_variables()])
print("still global:", [v.name for v in tf.global_variables()])
del trainables[:]
print("after del:", tf.trainable_variables())
