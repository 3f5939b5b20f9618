import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ("a.txt", "b.txt"):
    with open(name, "w") as file:
        file.write(f"this is {name}")

names = tf.placeholder(tf.string, [None], name="names")
contents = tf.map_fn(tf.read_file, names)

with tf.Session() as sess:
    print(sess.run(contents, feed_dict={names: ["a.txt", "b.txt"]}))
