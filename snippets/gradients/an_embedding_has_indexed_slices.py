import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.Variable(tf.ones([4, 2]), name="table")
loss = tf.reduce_sum(3 * tf.nn.embedding_lookup(table, [1, 1, 2]))
gradient = tf.gradients(loss, table)[0]
print("type:", type(gradient).__name__)
by_norm = tf.clip_by_norm(gradient, 1.0)
by_global_norm, norm = tf.clip_by_global_norm([gradient], 1.0)
dense = tf.convert_to_tensor(gradient)
print("clipped:", type(by_norm).__name__, type(by_global_norm[0]).__name__)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    found = sess.run(gradient)
    print("indices:", found.indices, "values:", found.values.tolist())
    print("as a tensor:", sess.run(dense).tolist())
    print("norm of the slices:", sess.run(norm).round(3))
    print("norm of the tensor:", sess.run(tf.norm(dense)).round(3))
