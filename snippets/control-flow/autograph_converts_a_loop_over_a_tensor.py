import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.function
def total(rows):
    result = tf.zeros([2])
    for row in rows:
        if tf.reduce_all(row > 0):
            result += row
    return result


rows = tf.placeholder(tf.float32, [None, 2])
answer = total(rows)

with tf.Session() as sess:
    print(sess.run(answer, {rows: [[1, 2], [-3, 4], [5, 6]]}))
