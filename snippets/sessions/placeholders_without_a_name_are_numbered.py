import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
labels = tf.placeholder(tf.float32, [None])
loss = tf.reduce_mean(tf.square(x - labels))

with tf.Session() as sess:
    print("x:", x.op.name, "labels:", labels.op.name)
    try:
        sess.run(loss, {x: [1.0]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "must feed" in line))
    print("both fed:", sess.run(loss, {x: [1.0], labels: [3.0]}))
