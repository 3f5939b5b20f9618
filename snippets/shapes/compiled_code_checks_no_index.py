import tensorflow as tf

table = tf.constant([10.0, 11.0, 12.0])


@tf.function(jit_compile=True)
def look_up(ids):
    return tf.gather(table, ids)


for ids in [[0, 3], [0, -1]]:
    print(ids, look_up(tf.constant(ids)).numpy())
