import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

data = [1, 2, 3, 4, 5]
dataset = tf.data.Dataset.from_tensor_slices(data).repeat().batch(2)
batch = tf.data.make_one_shot_iterator(dataset).get_next()
with tf.Session() as sess:
    for step in range(5):
        print(step, sess.run(batch))
