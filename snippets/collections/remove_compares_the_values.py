import tensorflow as tf

a, b, c = (tf.Variable([1.0, 2.0], name=name) for name in "abc")
variables = [a, b, c]
print("variables:", len(variables))
variables.remove(b)
print("left:", len(variables))
