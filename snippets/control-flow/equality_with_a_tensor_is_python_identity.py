import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

step = tf.placeholder(tf.int32, [])
if step == 0:
    rate = tf.constant(0.1)
else:
    rate = tf.constant(0.01)

print("step in [0, 1]:", step in [0, 1])
with tf.Session() as sess:
    print([round(float(sess.run(rate, {step: it})), 2) for it in [0, 1]])
