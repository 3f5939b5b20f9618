import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batches = tf.data.Dataset.from_tensor_slices([[1.0, 2.0], [3.0, 4.0]])
batch = tf.data.make_one_shot_iterator(batches).get_next()
x = tf.placeholder_with_default(batch, [None], name="x")
y = x * 10.0

with tf.Session() as sess:
    print("from the dataset:", sess.run(y))
    print("fed:", sess.run(y, {x: [7.0, 8.0, 9.0]}))
    print("from the dataset:", sess.run(y))
