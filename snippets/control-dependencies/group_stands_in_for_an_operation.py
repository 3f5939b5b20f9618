import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

update = tf.no_op(name="update")
train_op = tf.no_op(name="train")
with tf.control_dependencies([update]):
    step = tf.group(train_op, name="step")

print(step.name, "waits for", sorted(op.name for op in step.control_inputs))
