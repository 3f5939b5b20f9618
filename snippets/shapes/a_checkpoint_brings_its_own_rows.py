import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(rows):
    tf.reset_default_graph()
    table = tf.get_variable("table", [rows, 2], use_resource=True)
    return table, tf.nn.embedding_lookup(table, [3]), tf.train.Saver()


table, _, saver = model(3)
with tf.Session() as sess:
    sess.run(table.initializer)
    path = saver.save(sess, "./old")

table, vectors, saver = model(4)
with tf.Session() as sess:
    saver.restore(sess, path)
    print("built:", table.shape, "restored:", sess.run(table).shape)
    try:
        sess.run(vectors)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "is not in [" in line))
