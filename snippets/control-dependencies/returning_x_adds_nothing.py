import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1, name="update")


def after_the_update(x):
    with tf.control_dependencies([update]):
        return x


x = tf.constant(5, name="x")
y = after_the_update(x)
print("same tensor:", y is x)

with tf.Session() as sess:
    sess.run(v.initializer)
    print("y:", sess.run(y), "-> v is", sess.run(v))
