import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def model(x):
    return slim.dropout(x, keep_prob=0.5)


x = tf.ones([1, 1000])
without_a_block = model(x)
with slim.arg_scope([slim.dropout], is_training=False):
    in_a_block = model(x)
with tf.Session() as sess:
    print("dropped in the block:", (sess.run(in_a_block) == 0).any())
    print("dropped without a block:", (sess.run(without_a_block) == 0).any())
