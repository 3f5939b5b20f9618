import numpy as np
import tensorflow as tf
from keras import Model, Sequential, layers, losses, optimizers, regularizers

random = np.random.RandomState(0)
labels = random.randint(0, 2, 96)
images = random.normal(0.0, 1.0, (96, 8, 8, 1)).astype("float32")
images[labels == 0, ::2] += 0.6
images[labels == 1, :, ::2] += 0.6
train, test = slice(0, 64), slice(64, 96)


def first_weights(shape, dtype=None):
    return np.random.RandomState(1).normal(0.0, 0.2, shape).astype("float32")


def shared_arguments():
    return {
        "kernel_initializer": first_weights,
        "kernel_regularizer": regularizers.L2(0.005),
    }


def convolution(filters, name):
    return [
        layers.Conv2D(
            filters, 3, padding="same", use_bias=False, name=name, **shared_arguments()
        ),
        layers.BatchNormalization(momentum=0.9, name=name + "_normalizer"),
        layers.ReLU(),
        layers.MaxPooling2D(),
    ]


class Net(Model):
    def __init__(self):
        super().__init__()
        self.body = Sequential(
            [*convolution(4, "conv1"), *convolution(8, "conv2"), layers.Flatten()]
        )
        self.head = layers.Dense(2, name="head", **shared_arguments())

    def call(self, inputs, training=False):
        return self.head(self.body(inputs, training=training))


net = Net()
optimizer = optimizers.SGD(0.1, momentum=0.9)
data_loss_of = losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        data_loss = data_loss_of(y, net(x, training=True))
        total_loss = data_loss + sum(net.losses)
    gradients = tape.gradient(total_loss, net.trainable_variables)
    optimizer.apply_gradients(zip(gradients, net.trainable_variables))
    return data_loss


net(images[:1])
print("trainable variables:")
for variable in net.trainable_variables:
    print("  ", variable.path, variable.shape)
print("penalties:", len(net.losses))

x, y = images[train], labels[train]
for _ in range(5):
    for _ in range(8):
        loss = train_step(x, y)
    count = int(optimizer.iterations)
    print(f"loss of step {count}: {loss:.3f}")
mean = net.body.get_layer("conv1_normalizer").moving_mean
print("moving mean:", [f"{value:.3f}" for value in mean.numpy()])
predicted = tf.argmax(net(images[test]), 1)
accuracy = np.mean(predicted == labels[test])
print(f"accuracy on unseen images: {accuracy:.3f}")
