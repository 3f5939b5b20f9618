import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

feeds = [
    (tf.int32, ["red"]),
    (tf.int32, {"a": 1}.values()),
    (tf.int32, None),
    (tf.string, 3),
]
with tf.Session() as sess:
    for dtype, value in feeds:
        x = tf.placeholder(dtype)
        try:
            print(sess.run(tf.identity(x), {x: value}))
        except (TypeError, ValueError) as error:
            print(f"{dtype.name}: {type(error).__name__}: {error}".split(". ")[0])
