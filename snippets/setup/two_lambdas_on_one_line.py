import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

numbers = tf.data.Dataset.range(3)
one_line = numbers.map(lambda x: x + 1).map(lambda x: x * 2)
two_lines = numbers.map(lambda x: x + 1)
two_lines = two_lines.map(lambda x: x * 2)
with tf.Session() as sess:
    for dataset in (one_line, two_lines):
        item = tf.data.make_one_shot_iterator(dataset).get_next()
        print([sess.run(item).item() for _ in range(3)])
