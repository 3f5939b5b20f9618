import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


def with_layer(x):
    return tf.keras.layers.Dense(2)(x)


def with_metric(x):
    return tf.keras.metrics.Mean()(x)


def with_average(x):
    average = tf.train.ExponentialMovingAverage(0.9)
    average.apply([w])
    return average.average(w) * x


def with_local_variables(x):
    return tf.compat.v1.metrics.mean(x)[1]


w = tf.Variable(1.0)
for function in (with_layer, with_metric, with_average, with_local_variables):
    try:
        tf.function(function)(tf.ones([1, 3]))
    except ValueError as error:
        line = str(error).strip().splitlines()[-1].split(". ")[0]
        print(function.__name__, "->", line.strip())
