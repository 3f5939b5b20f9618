import tensorflow.compat.v1 as tf
import tf_slim as slim
from tf_slim.nets import vgg

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope(vgg.vgg_arg_scope(), padding="VALID"):
    slim.conv2d(images, 4, [3, 3])
