import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def read(values):
    dataset = tf.data.Dataset.from_tensor_slices(values)
    iterator = tf.data.make_initializable_iterator(dataset)
    return iterator, iterator.get_next()


train_iterator, train_x = read([1, 2, 3])
test_iterator, test_x = read([7, 8])
with tf.Session() as sess:
    sess.run(train_iterator.initializer)
    print("train:", sess.run(train_x))
    try:
        print("test:", sess.run(test_x))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print(error.op.name + ":", *[x for x in lines if "GetNext()" in x])
