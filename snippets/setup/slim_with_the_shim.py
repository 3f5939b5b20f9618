import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops
from tensorflow.python.layers import normalization
from tensorflow.python.ops import variable_scope
from tf_keras.src.legacy_tf_layers import normalization as moved

ops.Tensor, ops.IndexedSlices = tf.Tensor, tf.IndexedSlices
variable_scope.variable = tf.Variable
normalization.normalization = moved
tf.disable_v2_behavior()

images = tf.ones([2, 4, 4, 3])
net = slim.conv2d(images, 2, [3, 3], normalizer_fn=slim.batch_norm)
loss = tf.reduce_mean(tf.square(net - 1.0))
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = slim.learning.create_train_op(loss, optimizer, clip_gradient_norm=1.0)
print("variables:", [v.op.name for v in tf.trainable_variables()])
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("steps:", sess.run(tf.train.get_global_step()))
