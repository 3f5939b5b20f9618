import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
v = tf.get_variable("v", initializer=3.0)
y = tf.multiply(x, v, name="y")
print("built:", y.name, y.shape)

with tf.Session() as first, tf.Session() as second:
    first.run(v.assign(10.0))
    second.run(v.initializer)
    print("first:", first.run(y, {x: 2.0}))
    print("second:", second.run(y, {x: 2.0}))
