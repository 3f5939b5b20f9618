import tensorflow.compat.v1 as tf
import tf_slim as slim
from tf_slim.nets import vgg

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [1, 224, 224, 3])
with slim.arg_scope(vgg.vgg_arg_scope(weight_decay=0.0005)):
    logits, end_points = vgg.vgg_16(images, num_classes=10)
print("logits:", logits.shape.as_list())
print("end points:", len(end_points))
print("variables:", len(slim.get_model_variables()))
print("penalties:", len(slim.losses.get_regularization_losses()))
