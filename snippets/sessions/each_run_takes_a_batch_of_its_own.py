import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pairs = tf.data.Dataset.from_tensor_slices(([1.0, 2.0, 3.0], [10.0, 20.0, 30.0]))
x, label = tf.data.make_one_shot_iterator(pairs).get_next()

with tf.Session() as sess:
    print(x.eval(), label.eval())
