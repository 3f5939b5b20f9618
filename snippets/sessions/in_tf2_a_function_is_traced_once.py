from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

w = tf.Variable([1.0, 2.0])


@tf.function(input_signature=[tf.TensorSpec([2])])
def total(x):
    print("traced")
    return tf.reduce_sum(x * w)


for step in range(3):
    print("total:", float(total(tf.constant([step, step], tf.float32))))
with ThreadPoolExecutor() as pool:
    print("in a thread:", float(pool.submit(total, tf.ones([2])).result()))
