import tensorflow as tf

v = tf.Variable(1.0)
seen = {v}
print("in the set:", len(seen))
