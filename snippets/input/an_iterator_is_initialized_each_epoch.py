import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0])
iterator = tf.data.make_initializable_iterator(dataset)
x = iterator.get_next()
w = tf.get_variable("w", initializer=10.0)
loss = w * x
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(2):
        sess.run(iterator.initializer)
        losses = []
        while True:
            try:
                losses.append(float(sess.run(loss)))
            except tf.errors.OutOfRangeError:
                break
        print("epoch", epoch, losses)
    try:
        sess.run(loss)
    except tf.errors.OutOfRangeError as error:
        print("after the end:", "End of sequence" in error.message)
