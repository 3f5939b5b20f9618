import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)
choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, lambda: tf.square(x), lambda: x)
tf.summary.scalar("result", result)
merged = tf.summary.merge_all()
with tf.Session() as sess:
    for value in [True, False]:
        event = tf.Summary.FromString(sess.run(merged, feed_dict={choose: value}))
        print(event.value[0].tag, event.value[0].simple_value)
