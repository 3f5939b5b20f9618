import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4, 5]).batch(2)
batch = tf.data.make_one_shot_iterator(dataset).get_next()
with tf.Session() as sess:
    try:
        for step in range(5):
            print(step, sess.run(batch))
    except tf.errors.OutOfRangeError as error:
        lines = error.message.splitlines()
        print("OutOfRangeError:", *[x for x in lines if "End of" in x])
