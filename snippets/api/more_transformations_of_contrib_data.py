import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
numbers, zero = tf.data.Dataset.range(6), tf.constant(0, tf.int64)


def running(total, x):
    return total + x, total + x


if tf.__version__ < "2":
    from tensorflow.contrib import data

    datasets = {
        "scan": numbers.apply(data.scan(zero, running)),
        "unique": numbers.map(lambda x: x // 2).apply(data.unique()),
        "window": numbers.apply(data.sliding_window_batch(2, window_shift=2)),
    }
else:
    windows = numbers.window(2, shift=2, drop_remainder=True)
    datasets = {
        "scan": numbers.scan(zero, running),
        "unique": numbers.map(lambda x: x // 2).unique(),
        "window": windows.flat_map(lambda window: window.batch(2)),
    }
for name, dataset in datasets.items():
    rows = tf.data.experimental.get_single_element(dataset.batch(12))
    with tf.Session() as sess:
        print(name, sess.run(rows).tolist())
