import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = x * 2.0
v = tf.get_variable("v", initializer=3.0)

sess = tf.Session()
print("session=:", y.eval({x: 1.0}, session=sess))
with sess.as_default():
    v.initializer.run()
    print("as_default:", y.eval({x: 1.0}), v.eval())
print("still open:", sess.run(v))
with sess:
    print("with sess:", v.eval())
try:
    sess.run(v)
except RuntimeError as error:
    print(error)
