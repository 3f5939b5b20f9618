import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3]).repeat()
iterator = tf.data.make_initializable_iterator(dataset)
x = iterator.get_next()
step = tf.train.get_or_create_global_step()
train_op = tf.group(tf.assign_add(step, 1), x)
init_op = tf.group(tf.global_variables_initializer(), iterator.initializer)
scaffold = tf.train.Scaffold(init_op=init_op)
for start in ["first", "second"]:
    with tf.train.MonitoredTrainingSession(
        scaffold=scaffold, checkpoint_dir="./model", save_summaries_steps=None
    ) as sess:
        try:
            sess.run(train_op)
            print(start, "start: step", sess.run(step))
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(start, "start:", *[x for x in lines if "GetNext()" in x])
