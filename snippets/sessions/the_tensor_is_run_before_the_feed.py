import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.data.make_one_shot_iterator(tf.data.Dataset.range(3)).get_next()
x = tf.placeholder(tf.int64, [], name="x")
y = x * 10
direct = images * 10

with tf.Session() as sess:
    print("fed:", sess.run(y, {x: sess.run(images)}))
    print("without a placeholder:", sess.run(direct))
