import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def leaky(x):
    if x > 0:
        result = x
    else:
        result = -2 * x
    return result


x = tf.placeholder(tf.float32, [])
converted = tf.autograph.to_graph(leaky)
by_function = tf.function(leaky)
results = [converted(x), by_function(x)]

with tf.Session() as sess:
    print(*sess.run(results, {x: 3.0}), *sess.run(results, {x: -3.0}))
