import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = x * 2.0

sess = tf.Session()
print("y:", y.eval({x: 3.0}))
