import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[3.0, 4.0], regularizer=slim.l2_regularizer(0.1))

(penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
print("the key is:", tf.GraphKeys.REGULARIZATION_LOSSES)
print("one member:", penalty.name)
print("made of:", [t.op.type for t in penalty.op.inputs])
with tf.Session() as sess:
    sess.run(w.initializer)
    print("its value:", sess.run(penalty).round(2))
