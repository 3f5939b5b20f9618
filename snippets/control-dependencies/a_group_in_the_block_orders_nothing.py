import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0, name="w", use_resource=True)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w))
average_op = tf.train.ExponentialMovingAverage(decay=0.5).apply([w])
with tf.control_dependencies([train_op]):
    step = tf.group(average_op)


def runs_before(op):
    ops = list(op.control_inputs) + [tensor.op for tensor in op.inputs]
    return set(ops).union(*[runs_before(earlier) for earlier in ops])


print("step waits for both:", {train_op, average_op} <= runs_before(step))
print("average waits for the train op:", train_op in runs_before(average_op))
