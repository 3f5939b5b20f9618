import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2, 5])
for shape in [None, w.shape]:
    value = tf.placeholder(tf.float32, shape)
    assign_op = tf.assign(w, value)
    with tf.Session() as sess:
        try:
            sess.run(assign_op, {value: [[1.0, 2.0, 3.0]]})
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            print(next(line for line in lines if line.startswith("Assign requires")))
        except ValueError:
            print("with a shape, the feed is refused")
