import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
step = tf.train.get_or_create_global_step()
optimizer = tf.train.GradientDescentOptimizer(0.1)
for name in ["train_a", "train_b"]:
    optimizer.minimize(tf.square(w), global_step=step, name=name)

print("train_op:", [item.name for item in tf.get_collection(tf.GraphKeys.TRAIN_OP)])
print("global_step:", [v.name for v in tf.get_collection(tf.GraphKeys.GLOBAL_STEP)])
print("get_global_step finds it:", tf.train.get_global_step() is step)
