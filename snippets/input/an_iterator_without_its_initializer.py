import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0])
iterator = tf.data.make_initializable_iterator(dataset)
x = iterator.get_next()
w = tf.get_variable("w", initializer=10.0)
loss = w * x
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        print(sess.run(loss))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "GetNext()" in x])
