import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

update = tf.no_op(name="update")
w = tf.Variable(4.0, name="w")
loss = tf.square(w - 1.0, name="loss")
graph = tf.get_default_graph()
forward = graph.get_operations()
with tf.control_dependencies([update]):
    train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss, name="train")
new = [op for op in graph.get_operations() if op not in forward]


def waits(op):
    earlier = list(op.control_inputs) + [tensor.op for tensor in op.inputs]
    return update in earlier or any(waits(e) for e in earlier)


print("forward ops:", [op.name for op in forward if op.name.startswith("loss")])
print("any forward op waits:", any(waits(op) for op in forward))
print("every new op waits:", all(waits(op) for op in new))
print("the last new op:", new[-1].name, "| returned:", train_op.name)
