import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4])
batch, width = x.shape[0], x.shape[1]
print("Dimension:", repr(batch), "is None:", batch is None, "* 2:", repr(width * 2))
try:
    width / 2
except TypeError as error:
    print("/ 2:", error)
batch, width = x.shape.as_list()
print("as_list:", batch, "is None:", batch is None, "* 2:", width * 2)
print("/ 2:", width / 2)
