import tensorflow as tf

tf.compat.v1.disable_tensor_equality()

w = tf.Variable([1.0, 2.0])
b = tf.Variable([1.0, 2.0])
print("b in [w]:", b in [w])
print("w in [b, w]:", w in [b, w])
print("in a set:", len({w, b}))
print("values:", tf.equal(w, b).numpy())
try:
    print("tensors in a set:", len({tf.constant(1.0)}))
except TypeError as error:
    print(error)
