import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[3.0, 4.0], regularizer=slim.l2_regularizer(0.1))
(penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
print("a tf.Tensor:", isinstance(penalty, tf.Tensor))

doubled = tf.multiply(2.0, penalty, name="doubled")
print("the member:", penalty.op.name)
print("what doubled uses:", doubled.op.inputs[1].op.name)
with tf.Session() as sess:
    sess.run(w.initializer)
    print("values:", *sess.run([penalty, doubled]))
