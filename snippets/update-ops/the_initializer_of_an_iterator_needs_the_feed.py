import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
dataset = tf.data.Dataset.from_tensor_slices(x).batch(2)
iterator = tf.data.make_initializable_iterator(dataset)
batch = iterator.get_next()

with tf.Session() as sess:
    try:
        sess.run(iterator.initializer)
        print(sess.run(batch, {x: [1.0, 3.0]}))
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "must feed" in line))
