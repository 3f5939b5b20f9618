import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
listed = x.shape.as_list()
for make in (
    lambda: tf.zeros(x.shape),
    lambda: tf.zeros(listed),
    lambda: tf.fill(listed, 0.0),
):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(str(error).split(" Consider")[0])
