import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

small, large = tf.Variable([1.0]), tf.Variable([1.0, 1.0])


def make_train_step():
    optimizer = tf.compat.v1.train.AdamOptimizer(0.1)

    @tf.function
    def train_step(w):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.square(w))
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])
        return loss

    return train_step


for name, w in (("small", small), ("large", large)):
    train_step = make_train_step()
    print(name + ":", train_step(w).numpy(), train_step(w).numpy().round(4))
