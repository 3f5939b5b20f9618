import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

n = tf.placeholder(tf.int32, name="n")
y = n + 1

with tf.Session() as sess:
    for value in ("7", "1.5", None, {"a": 1}.values()):
        try:
            print("y:", sess.run(y, {n: value}))
        except (TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
