import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
numbers = tf.data.Dataset.range(6)
if tf.__version__ < "2":
    from tensorflow.contrib import data

    datasets = {
        "map_and_batch": numbers.apply(data.map_and_batch(tf.square, 4, 1, True)),
        "batch": numbers.apply(data.batch_and_drop_remainder(4)),
        "unbatch": numbers.batch(4).apply(data.unbatch()),
        "shuffle": numbers.apply(data.shuffle_and_repeat(1, 2)),
        "enumerate": numbers.apply(data.enumerate_dataset()),
    }
else:
    datasets = {
        "map_and_batch": numbers.map(tf.square).batch(4, drop_remainder=True),
        "batch": numbers.batch(4, drop_remainder=True),
        "unbatch": numbers.batch(4).unbatch(),
        "shuffle": numbers.shuffle(1).repeat(2),
        "enumerate": numbers.enumerate(),
    }
for name, dataset in datasets.items():
    rows = tf.data.experimental.get_single_element(dataset.batch(12))
    with tf.Session() as sess:
        print(name, [x.tolist() for x in tf.nest.flatten(sess.run(rows))])
