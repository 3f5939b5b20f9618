import tensorflow as tf

v = tf.Variable(1)


@tf.function
def step():
    v.assign_add(1)
    v.assign(v * 10)


step()
print("v:", v.numpy())
for op in step.get_concrete_function().graph.get_operations():
    if "Variable" in op.type:
        earlier = sorted(op.type for op in op.control_inputs)
        print(op.type, "waits for", earlier)
