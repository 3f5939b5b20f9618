import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1, 2])
halves = tf.map_fn(lambda e: e / 2, x)
print("while building:", halves.dtype.name)

with tf.Session() as sess:
    try:
        sess.run(halves)
    except tf.errors.InvalidArgumentError as error:
        lines = [it for it in error.message.splitlines() if "TensorArray dtype" in it]
        print(lines[0])
