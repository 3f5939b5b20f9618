import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

dataset = tf2.data.Dataset.range(3).map(lambda i: i * i, num_parallel_calls=2)
print("new:", [int(value) for value in dataset])
print("new:", int(next(iter(dataset))))
iterator = tf1.data.make_one_shot_iterator(dataset)
print("old, eager:", int(iterator.get_next()))

with tf.Graph().as_default(), tf1.Session() as sess:
    dataset = tf1.data.Dataset.range(3).map(lambda i: i * i, num_parallel_calls=2)
    value = tf1.data.make_one_shot_iterator(dataset).get_next()
    seen = []
    try:
        while True:
            seen.append(int(sess.run(value)))
    except tf.errors.OutOfRangeError:
        print("old:", seen)
