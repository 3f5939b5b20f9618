import tensorflow.compat.v1 as tf
import tf_slim as slim
from tf_slim.nets import vgg

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope(vgg.vgg_arg_scope(weight_decay=0.01)):
    with slim.arg_scope([slim.conv2d], padding="VALID"):
        net = slim.conv2d(images, 4, [3, 3])
print("padding of the inner block:", net.shape.as_list())
for penalty in tf.losses.get_regularization_losses():
    print("penalty of the ready-made scope:", penalty.op.name)
