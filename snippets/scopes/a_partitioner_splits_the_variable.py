import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("s", partitioner=tf.fixed_size_partitioner(2)):
    w = tf.get_variable("w", [5, 3])

print(type(w).__name__, w.name, w.shape)
for shard in w:
    print(shard.op.name, shard.shape)
print("as one tensor:", tf.convert_to_tensor(w).shape)
with tf.variable_scope("s", reuse=True):
    print("shared without the partitioner:", tf.get_variable("w", [5, 3]) is w)
