import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
x = tf.placeholder(tf.float32, [], name="x")
y = x * 10.0

with tf.Session() as sess:
    sess.run(w.initializer)
    try:
        print("y:", sess.run(y, {x: w}))
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
    print("y:", sess.run(y, {x: sess.run(w)}))
