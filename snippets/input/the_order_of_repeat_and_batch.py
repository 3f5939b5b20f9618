import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

data = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4, 5])
orders = {
    "batch, repeat": data.batch(2).repeat(2),
    "repeat, batch": data.repeat(2).batch(2),
    "drop_remainder": data.batch(2, drop_remainder=True).repeat(2),
}
with tf.Session() as sess:
    for order, dataset in orders.items():
        batch = tf.data.make_one_shot_iterator(dataset).get_next()
        batches = []
        while True:
            try:
                batches.append(sess.run(batch).tolist())
            except tf.errors.OutOfRangeError:
                break
        print(order + ":", batches)
