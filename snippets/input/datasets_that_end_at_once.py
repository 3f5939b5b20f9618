import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

open("empty.csv", "w").close()
used = iter([1, 2, 3])
list(used)
three = tf.data.Dataset.from_tensor_slices([1, 2, 3])
datasets = {
    "empty file": tf.data.TextLineDataset(["empty.csv"]).repeat(),
    "drop_remainder": three.batch(4, drop_remainder=True),
    "filter": three.filter(lambda x: x > 3),
    "skip": three.skip(3),
    "generator used up": tf.data.Dataset.from_generator(lambda: used, tf.int32),
}
texts = set()
with tf.Session() as sess:
    for name, dataset in datasets.items():
        element = tf.data.make_one_shot_iterator(dataset).get_next()
        try:
            print(name, sess.run(element))
        except tf.errors.OutOfRangeError as error:
            texts.update(x for x in error.message.splitlines() if "End of" in x)
            print(name, "has no element")
print("OutOfRangeError:", *texts)
