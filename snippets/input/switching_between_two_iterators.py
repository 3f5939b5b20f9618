import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

train = tf.data.Dataset.from_tensor_slices([1, 2, 3])
test = tf.data.Dataset.from_tensor_slices([7, 8])
types, shapes = tf.data.get_output_types(train), tf.data.get_output_shapes(train)

train_iterator = tf.data.make_initializable_iterator(train)
test_iterator = tf.data.make_initializable_iterator(test)
handle = tf.placeholder(tf.string, [])
fed = tf.data.Iterator.from_string_handle(handle, types, shapes).get_next()
iterator = tf.data.Iterator.from_structure(types, shapes)
to_train, to_test = iterator.make_initializer(train), iterator.make_initializer(test)
x = iterator.get_next()
with tf.Session() as sess:
    sess.run([train_iterator.initializer, test_iterator.initializer])
    handles = sess.run([train_iterator.string_handle(), test_iterator.string_handle()])
    print("by handle:", [int(sess.run(fed, {handle: h})) for h in handles * 2])
    numbers = []
    for start in [to_train, to_test] * 2:
        sess.run(start)
        numbers.append(int(sess.run(x)))
    print("by initializer:", numbers)
