import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

b = tf.constant(10.0, name="b")
a = tf.constant(1.0, name="a")
for loss in [b, a, b]:
    tf.add_to_collection("my_losses", loss)

losses = tf.get_collection("my_losses")
once = list({loss.name: loss for loss in losses}.values())
with tf.Session() as sess:
    for label, group in [("as collected:", losses), ("each once:", once)]:
        print(label, [loss.name for loss in group], sess.run(tf.add_n(group)))
