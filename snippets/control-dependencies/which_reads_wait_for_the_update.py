import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def waits(op, update):
    earlier = list(op.control_inputs) + [tensor.op for tensor in op.inputs]
    return update in earlier or any(waits(e, update) for e in earlier)


for use_resource in [False, True]:
    v = tf.Variable([1.0, 2.0], use_resource=use_resource)
    early = v.read_value()
    update = tf.assign_add(v, [1.0, 1.0])
    with tf.control_dependencies([update]):
        in_the_block = {
            "v.read_value()": tf.identity(v.read_value()),
            "v.value()": tf.identity(v.value()),
            "tf.identity(v)": tf.identity(v),
            "v * 2.0": v * 2.0,
            "tf.identity(early)": tf.identity(early),
        }
    for code, tensor in in_the_block.items():
        print(v.dtype.name, code, "-> waits:", waits(tensor.op.inputs[0].op, update.op))
