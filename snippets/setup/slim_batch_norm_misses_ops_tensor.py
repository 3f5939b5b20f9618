import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.ones([2, 4, 4, 3])
in_place = {"updates_collections": None}
net = slim.conv2d(
    images, 2, [3, 3], normalizer_fn=slim.batch_norm, normalizer_params=in_place
)
print("variables:", len(tf.global_variables()))
