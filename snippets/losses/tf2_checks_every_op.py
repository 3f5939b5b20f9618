import tensorflow as tf

tf.debugging.enable_check_numerics()
w = tf.Variable([0.0, 1.0])


def gradient():
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.sqrt(w))
    return tape.gradient(loss, w)


for function in gradient, tf.function(gradient):
    try:
        function()
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Detected Inf" in line).strip())
