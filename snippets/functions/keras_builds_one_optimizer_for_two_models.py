import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

small = tf.keras.layers.Dense(1, kernel_initializer="ones")
large = tf.keras.layers.Dense(2, kernel_initializer="ones")
models = [small, large]
for model in models:
    model.build([None, 3])
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.build(small.trainable_variables + large.trainable_variables)


@tf.function
def train_step(number, x):
    variables = models[number].trainable_variables
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(models[number](x)))
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
    return loss


for number in (0, 1):
    print(train_step(number, tf.ones([1, 3])).numpy())
