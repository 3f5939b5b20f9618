import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def sizes(x):
    known, at_run_time = x.shape.as_list(), tf.shape(x)
    return [at_run_time[i] if n is None else n for i, n in enumerate(known)]


x = tf.placeholder(tf.float32, [None, 4, 3])
batch, steps, width = sizes(x)
flat = tf.reshape(x, [batch * steps, width])
back = tf.reshape(flat, [batch, steps, width])
print("flat:", flat.shape.as_list(), "back:", back.shape.as_list())
with tf.Session() as sess:
    print(
        "run:", sess.run([tf.shape(flat), tf.shape(back)], {x: [[[0.0] * 3] * 4] * 2})
    )
