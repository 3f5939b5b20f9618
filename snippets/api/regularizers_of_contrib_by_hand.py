import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.layers import l1_regularizer, l2_regularizer
else:

    def l1_regularizer(scale):
        return lambda w: scale * tf.reduce_sum(tf.abs(w))

    def l2_regularizer(scale):
        return lambda w: scale * tf.nn.l2_loss(w)


tf.disable_v2_behavior()

w = tf.constant([-1.0, 2.0])
with tf.Session() as sess:
    print("l1:", sess.run(l1_regularizer(0.1)(w)).round(4))
    print("l2:", sess.run(l2_regularizer(0.1)(w)).round(4))
