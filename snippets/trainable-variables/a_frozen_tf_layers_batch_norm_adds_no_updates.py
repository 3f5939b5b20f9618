import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.layers.BatchNormalization(trainable=False, name="bn")
outputs = {training: layer(x, training=training) for training in [True, False]}

print("trainable:", [v.op.name for v in tf.trainable_variables()])
print("global:", len(tf.global_variables()))
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for training, y in outputs.items():
        print("training:", training)
        print("    output:", [round(float(v), 4) for v in sess.run(y)[:, 0]])
