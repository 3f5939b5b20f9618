import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def step(x):
    with tf.GradientTape() as tape:
        y = w * x
        loss = tf.reduce_mean(tf.square(y))
    w.assign_sub(0.1 * tape.gradient(loss, w))
    return {"loss": loss, "w": w.read_value(), "pairs": [(x, w * x)]}


found = step(tf.constant([1.0]))
print("loss:", found["loss"].numpy())
print("w:", found["w"].numpy())
print("pairs:", tf.nest.map_structure(lambda tensor: tensor.numpy(), found["pairs"]))
