import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3]).repeat()
iterator = tf.data.make_initializable_iterator(dataset)
tf.add_to_collection(tf.GraphKeys.TABLE_INITIALIZERS, iterator.initializer)
x = iterator.get_next()
step = tf.train.get_or_create_global_step()
train_op = tf.group(tf.assign_add(step, 1), x)
for start in ["first", "second"]:
    with tf.train.MonitoredTrainingSession(
        checkpoint_dir="./model", save_summaries_steps=None
    ) as sess:
        sess.run(train_op)
        print(start, "start: step", sess.run(step))
