import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

train = tf.data.Dataset.from_tensor_slices([1, 2, 3])
train_iterator = tf.data.make_initializable_iterator(train)
handle = tf.placeholder(tf.string, [])
types, shapes = tf.data.get_output_types(train), tf.data.get_output_shapes(train)
x = tf.data.Iterator.from_string_handle(handle, types, shapes).get_next()
with tf.Session() as sess:
    train_handle = sess.run(train_iterator.string_handle())
    try:
        print(sess.run(x, {handle: train_handle}))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "GetNext()" in x])
