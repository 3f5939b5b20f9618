import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2, 2, 1], name="x")
norm = tf.layers.batch_normalization(x, training=True, name="bn")
scaled = tf.multiply(norm, 2.0, name="scaled")
output = tf.nn.relu(scaled, name="relu")

print("the key:", tf.GraphKeys.UPDATE_OPS)
for op in tf.get_collection(tf.GraphKeys.UPDATE_OPS):
    print(op.name, "of type", op.type, "changes", op.inputs[0].op.name)
print("types in the graph:", [norm.op.type, scaled.op.type, output.op.type])
print("trainable:", [v.name for v in tf.trainable_variables()])
others = set(tf.global_variables()) - set(tf.trainable_variables())
print("not trainable:", sorted(v.name for v in others))
