import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.get_variable("table", [3, 2], initializer=tf.zeros_initializer())
row = [[9.0, 9.0]]
words = ["is not in [", "does not index", "out of range ["]
ops = [
    tf.gather(table, 3),
    tf.nn.embedding_lookup(tf.split(table, 3), [3]),
    tf.nn.embedding_lookup(tf.split(table, 3), [3], partition_strategy="div"),
    tf.gather(tf.transpose(table), [0, 3], axis=1),
    tf.scatter_update(table, [3], row),
    tf.gather_nd(table, [[0, 1], [3, 1]]),
    tf.scatter_nd([[3]], row, [3, 2]),
    tf.math.unsorted_segment_sum(row, [3], 3),
    tf.sparse.segment_sum(table, [3], [0]),
]

with tf.Session() as sess:
    sess.run(table.initializer)
    for op in ops:
        try:
            sess.run(op)
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            said = next(line for line in lines if any(one in line for one in words))
            print(said.split(", node name")[0])
