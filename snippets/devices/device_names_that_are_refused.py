import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = "/cpu:0", "/CPU:0", "cpu:0", "/cpu", "cpu0", "/cpu:1", "/device:CPU:0", "/xpu:0"
for name in names:
    with tf.Graph().as_default(), tf.Session() as sess:
        try:
            with tf.device(name):
                one = tf.constant(1.0)
            sess.run(one)
            print(name, "ran")
        except ValueError as error:
            print(name, "ValueError:", str(error).split(":")[0])
        except tf.errors.InvalidArgumentError as error:
            assert "Cannot assign a device" in str(error)
            print(name, "InvalidArgumentError")
