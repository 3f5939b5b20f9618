import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def waits(op, update):
    earlier = list(op.control_inputs) + [tensor.op for tensor in op.inputs]
    return update in earlier or any(waits(e, update) for e in earlier)


for optimizer in [
    tf.train.GradientDescentOptimizer(0.5),
    tf.train.MomentumOptimizer(0.5, 0.9),
    tf.train.AdamOptimizer(0.5),
]:
    with tf.Graph().as_default() as graph:
        update = tf.no_op(name="update")
        loss = tf.square(tf.Variable(4.0, name="w") - 1.0, name="loss")
        forward = graph.get_operations()
        with tf.control_dependencies([update]):
            optimizer.minimize(loss)
        new = graph.get_operations()[len(forward) :]
        free = [op.name for op in new if not waits(op, update)]
        print(optimizer.get_name(), "-> loss waits:", waits(loss.op, update))
        print("  new ops:", len(new), "| that don't wait:", len(free))
        print("  such as", free[:4])
