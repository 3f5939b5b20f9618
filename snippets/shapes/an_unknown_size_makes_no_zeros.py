import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
for make in (
    lambda: tf.zeros(x.shape),
    lambda: tf.zeros([None, 3]),
    lambda: tf.fill([None, 3], 0.0),
):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(str(error).partition(". ")[0])
