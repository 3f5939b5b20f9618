import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

members = ["op", "graph", "name", "device", "consumers", "value_index"]


def lacking(tensor):
    lacks = []
    for name in members:
        try:
            getattr(tensor, name)
        except AttributeError:
            lacks.append(name)
    return lacks


print("eager lacks:", lacking(tf.constant(1.0)))
with tf.Graph().as_default():
    tensor = tf.constant(1.0, name="c")
    print("graph lacks:", lacking(tensor))
    print("old traceback:", hasattr(tensor.op, "traceback_with_start_lines"))
    print("traceback:", len(tensor.op.traceback) > 0)
