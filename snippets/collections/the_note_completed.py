import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("layer"):
    w = tf.get_variable("w", initializer=2.0)
    b = tf.get_variable("b", initializer=1.0)
tf.add_to_collection("layer_variables", w)
tf.add_to_collection("layer_variables", b)

variables = tf.get_collection("layer_variables")
print(type(variables).__name__, [v.name for v in variables])
print("the same objects:", variables[0] is w, variables[1] is b)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("values:", [float(value) for value in sess.run(variables)])
