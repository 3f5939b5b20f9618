import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0, 4.0])
x = tf.data.make_one_shot_iterator(dataset).get_next()
total = tf.get_variable("total", initializer=0.0)
train_op = tf.assign_add(total, x)
loss = tf.square(x)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        for step in range(4):
            sess.run(train_op)
            print(step, "loss", sess.run(loss))
    except tf.errors.OutOfRangeError as error:
        lines = error.message.splitlines()
        print("OutOfRangeError:", *[x for x in lines if "End of" in x])
