import tensorflow as tf

v = tf.Variable(0.0)


def step():
    before = v.read_value()
    v.assign_add(1.0)
    return before, v.read_value()


for name, run in [("eager:", step), ("tf.function:", tf.function(step))]:
    v.assign(0.0)
    before, after = run()
    print(name, "before", before.numpy(), "| after", after.numpy())
