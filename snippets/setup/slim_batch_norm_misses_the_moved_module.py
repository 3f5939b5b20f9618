import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.ones([2, 4, 4, 3])
net = slim.conv2d(images, 2, [3, 3], normalizer_fn=slim.batch_norm)
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
