import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import data
else:
    data = tf.data.experimental
tf.disable_v2_behavior()

lists = tf.data.Dataset.range(1, 7).map(lambda n: tf.fill([n], n))
buckets = data.bucket_by_sequence_length(tf.size, [3, 5], [2, 2, 2])
odd, even = tf.data.Dataset.range(1, 9, 2), tf.data.Dataset.range(0, 9, 2)
choice = tf.data.Dataset.from_tensor_slices(tf.constant([1, 0, 0], tf.int64))
files = tf.data.Dataset.range(2)
several = data.parallel_interleave(
    lambda n: tf.data.Dataset.from_tensors(n).repeat(2), cycle_length=2
)
datasets = {
    "buckets": lists.apply(buckets),
    "choose": data.choose_from_datasets([odd, even], choice),
    "interleave": files.apply(several),
    "enumerate": odd.apply(data.enumerate_dataset(start=5)),
}
for name, dataset in datasets.items():
    following = tf.data.make_one_shot_iterator(dataset).get_next()
    with tf.Session() as sess:
        first = [sess.run(following) for _ in range(3)]
    print(name, tf.nest.map_structure(lambda x: x.tolist(), first))
