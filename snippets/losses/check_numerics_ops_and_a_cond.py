import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def log_or_not(x):
    return tf.cond(x < 0.0, lambda: tf.log(x, name="bad"), lambda: x)


for choose in tf.disable_control_flow_v2, tf.enable_control_flow_v2:
    choose()
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [])
        y = log_or_not(x)
        try:
            check = tf.add_check_numerics_ops()
            sess.run([y, check], {x: -1.0})
        except (ValueError, tf.errors.InvalidArgumentError) as error:
            lines = str(error).splitlines()
            print(next((line for line in lines if "Tensor had" in line), lines[0]))
