import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1, name="update")
x = tf.constant(5, name="x")

plain = tf.add(x, x, name="plain")
with tf.control_dependencies([update]):
    waiting = tf.add(x, x, name="waiting")

for tensor in [plain, waiting]:
    print(tensor.op.name, "has the inputs", list(tensor.op.node_def.input))

with tf.Session() as sess:
    sess.run(v.initializer)
    print("plain:", sess.run(plain), "-> v is", sess.run(v))
    print("waiting:", sess.run(waiting), "-> v is", sess.run(v))
    print("waiting:", sess.run(waiting), "-> v is", sess.run(v))
