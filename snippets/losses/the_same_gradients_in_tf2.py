import tensorflow as tf

tf.compat.v1.enable_eager_execution()

functions = {
    "sqrt": tf.sqrt,
    "norm": tf.norm,
    "where": lambda x: tf.where(x > 0.0, 1.0 / x, tf.zeros_like(x)),
    "log of softmax": lambda x: -tf.math.log(tf.nn.softmax(x - [0.0, 200.0]))[1],
}
for name, function in functions.items():
    x = tf.constant([0.0, 0.0])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    print(name + ":", tape.gradient(y, x).numpy())

labels, probabilities = tf.constant([[1.0, 0.0]]), tf.constant([[0.0, 1.0]])
keras = tf.keras.losses.CategoricalCrossentropy()
print("Keras:", keras(labels, probabilities).numpy().round(3))
