import tensorflow as tf

tf1 = tf.compat.v1
with tf.Graph().as_default(), tf1.Session() as sess:
    size = tf1.placeholder(tf.int64, [])
    dataset = tf1.data.Dataset.range(size)
    iterator = tf1.data.make_initializable_iterator(dataset)
    value = iterator.get_next()
    sess.run(iterator.initializer, {size: 2})
    print("initializable:", [int(sess.run(value)) for _ in range(2)])

    train, test = tf1.data.Dataset.range(2), tf1.data.Dataset.range(10, 12)
    types, shapes = tf1.data.get_output_types(train), tf1.data.get_output_shapes(train)
    iterator = tf1.data.Iterator.from_structure(types, shapes)
    value = iterator.get_next()
    for dataset in train, test:
        sess.run(iterator.make_initializer(dataset))
        print("from_structure:", [int(sess.run(value)) for _ in range(2)])
