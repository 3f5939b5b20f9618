import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.Variable([2.0, 3.0], name="table")
y = tf.gather(table, [0, 1]) ** 3
first = tf.gradients(y, table)[0]
print("type:", type(first).__name__)
try:
    tf.gradients(first, table)
except (AttributeError, RecursionError) as error:
    print(type(error).__name__)
second = tf.gradients(tf.convert_to_tensor(first), table)[0]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("second:", sess.run(second).values)
