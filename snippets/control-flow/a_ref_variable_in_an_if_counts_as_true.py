import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

frozen = tf.get_variable("frozen", initializer=False, trainable=False)
print("frozen" if frozen else "trained")

answer = tf.cond(frozen, lambda: "frozen", lambda: "trained")
with tf.Session() as sess:
    sess.run(frozen.initializer)
    print(sess.run(answer).decode())
