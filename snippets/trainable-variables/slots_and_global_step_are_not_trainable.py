import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
global_step = tf.train.get_or_create_global_step()
optimizer = tf.train.AdamOptimizer(0.1)
optimizer.minimize(tf.square(w), global_step=global_step)

print("global:")
for v in tf.global_variables():
    print("   ", v.op.name)
print("trainable:", [v.op.name for v in tf.trainable_variables()])
print("slots of w:", sorted(optimizer.get_slot_names()))
