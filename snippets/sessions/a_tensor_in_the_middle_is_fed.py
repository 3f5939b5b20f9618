import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.placeholder(tf.float32, [None], name="image")
features = tf.multiply(image, 10.0, name="features")
logits = tf.add(features, 1.0, name="logits")

with tf.Session() as sess:
    print("from the image:", sess.run(logits, {image: [1.0, 2.0]}))
    print("from features:", sess.run(logits, {features: [5.0]}))
    print("by name:", sess.run("logits:0", {"features:0": [5.0]}))
