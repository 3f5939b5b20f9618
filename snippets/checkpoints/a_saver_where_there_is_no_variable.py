import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
with graph.as_default():
    w = tf.get_variable("body/w", initializer=2.0)

try:
    tf.train.Saver()
except ValueError as error:
    print("outside the block:", error)

with graph.as_default():
    for scope in ["bodi/", "body/"]:
        try:
            saver = tf.train.Saver(tf.global_variables(scope))
            print(scope, "saves", [v.op.name for v in saver._var_list])
        except ValueError as error:
            print(scope, error)
