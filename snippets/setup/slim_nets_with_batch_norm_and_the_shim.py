import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops
from tensorflow.python.layers import normalization
from tf_keras.src.legacy_tf_layers import normalization as moved
from tf_slim.nets import inception, resnet_v2, vgg

ops.Tensor = tf.Tensor
normalization.normalization = moved
tf.disable_v2_behavior()

for size, net, scope in [
    (64, resnet_v2.resnet_v2_50, resnet_v2.resnet_arg_scope()),
    (224, inception.inception_v1, inception.inception_v3_arg_scope()),
    (224, vgg.vgg_16, vgg.vgg_arg_scope()),
]:
    tf.reset_default_graph()
    with slim.arg_scope(scope):
        output, _ = net(tf.ones([1, size, size, 3]), num_classes=10)
    updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    print(net.__name__, output.shape.as_list(), "update ops:", len(updates))
    for mean in slim.get_variables_by_suffix("moving_mean")[:1]:
        print("a mean:", mean.op.name)
