import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def model(x):
    reuse = {"scope": "dense", "reuse": tf.AUTO_REUSE}
    net = slim.fully_connected(x, 4, biases_initializer=None, **reuse)
    return slim.dropout(net, keep_prob=0.5, scope="drop")


x = tf.ones([1, 2], name="x")
for is_training in (True, False):
    with slim.arg_scope([slim.dropout], is_training=is_training):
        output = model(x)
    found = [op for op in x.graph.get_operations() if op.type == "RandomUniform"]
    masks = [op.name for op in found if op.name.startswith("drop")]
    print("is_training:", is_training, "random masks so far:", masks)
print("eval output:", output.op.type, output.name)
print("weights:", [v.op.name for v in tf.trainable_variables()])
