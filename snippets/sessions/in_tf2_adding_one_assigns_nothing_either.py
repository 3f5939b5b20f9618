import tensorflow as tf

v = tf.Variable(0.0, name="v")
kept = v
v = v + 1
print("is v a variable:", isinstance(v, tf.Variable), "and the variable:", float(kept))
kept.assign_add(1)
print("after assign_add:", float(kept))
try:
    kept += 1
except RuntimeError:
    print("+= is refused")
