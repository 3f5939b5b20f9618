import tensorflow as tf

w = tf.Variable([1.0, 2.0], name="w")
b = tf.Variable([1.0, 2.0], name="b")
variables = [b, w]

found = any(w is item for item in variables)
position = next(n for n, item in enumerate(variables) if item is w)
others = [item for item in variables if item is not w]

print("found:", found, "position:", position)
print("without w:", [item.name for item in others])
