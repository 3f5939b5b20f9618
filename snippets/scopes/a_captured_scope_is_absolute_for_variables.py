import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("s") as captured:
    tf.get_variable("first", [])

with tf.variable_scope("other"):
    with tf.variable_scope("s"):
        by_name = tf.get_variable("w", []), tf.constant(0.0, name="op")
    with tf.variable_scope(captured):
        by_scope = tf.get_variable("w", []), tf.constant(0.0, name="op")

print("by name: ", *[made.op.name for made in by_name])
print("by scope:", *[made.op.name for made in by_scope])
