import tensorflow as tf

v = tf.Variable([1.0, 2.0])
other = tf.Variable([1.0, 2.0])
seen = {v.ref()}
print("v:", v.ref() in seen)
print("other:", other.ref() in seen)
print("back to the variable:", seen.pop().deref() is v)
