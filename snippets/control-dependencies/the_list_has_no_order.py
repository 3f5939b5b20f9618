import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(2, name="v", use_resource=True)
add_one = v.assign(v.read_value() + 1)
times_ten = v.assign(v.read_value() * 10)
with tf.control_dependencies([add_one, times_ten]):
    done = tf.no_op(name="done")


def runs_before(op):
    ops = list(op.control_inputs) + [tensor.op for tensor in op.inputs]
    return set(ops).union(*[runs_before(earlier) for earlier in ops])


add_one, times_ten = add_one.op, times_ten.op
print("done waits for add_one:", add_one in runs_before(done))
print("done waits for times_ten:", times_ten in runs_before(done))
print("times_ten waits for add_one:", add_one in runs_before(times_ten))
print("add_one waits for times_ten:", times_ten in runs_before(add_one))
