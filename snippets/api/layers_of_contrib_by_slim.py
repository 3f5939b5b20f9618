import numpy as np
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import layers
else:
    import tf_slim as layers
tf.disable_v2_behavior()

ones = tf.ones_initializer()
images = tf.constant(np.arange(32, dtype=np.float32).reshape(2, 2, 2, 4) ** 2)
results = {
    "conv2d": layers.conv2d(images, 2, 2, weights_initializer=ones),
    "fully_connected": layers.fully_connected(images, 2, weights_initializer=ones),
    "max_pool2d": layers.max_pool2d(images, 2),
    "flatten": layers.flatten(images),
    "layer_norm": layers.layer_norm(images),
    "instance_norm": layers.instance_norm(images),
    "group_norm": layers.group_norm(images, groups=2),
    "one_hot_encoding": layers.one_hot_encoding([1, 2], 3),
}
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for name, result in results.items():
        print(name, result.shape.as_list(), sess.run(result).ravel()[-2:].round(2))
print([v.op.name for v in tf.trainable_variables()])
