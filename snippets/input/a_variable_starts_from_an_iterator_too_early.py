import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0])
iterator = tf.data.make_initializable_iterator(dataset)
start = tf.get_variable("start", initializer=iterator.get_next())
with tf.Session() as sess:
    try:
        sess.run(tf.global_variables_initializer())
    except tf.errors.FailedPreconditionError as error:
        print(*[x for x in error.message.splitlines() if "GetNext()" in x])
    sess.run(iterator.initializer)
    sess.run(tf.global_variables_initializer())
    print("start:", sess.run(start))
