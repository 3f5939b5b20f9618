import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
dataset = tf.data.Dataset.from_tensor_slices(x).batch(2)
iterator = tf.data.make_initializable_iterator(dataset)
batch = iterator.get_next()

with tf.Session() as sess:
    sess.run(iterator.initializer, {x: [1.0, 3.0]})
    print(sess.run(batch))
