import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(4.0, name="w")
        self.b = tf.Variable(1.0, name="b", trainable=False)


model = Model()
optimizer = tf.keras.optimizers.SGD(0.25)
to_train = model.trainable_variables

for step in range(4):
    with tf.GradientTape() as tape:
        loss = tf.square(model.w + model.b - 3.0)
    gradients = tape.gradient(loss, to_train)
    optimizer.apply_gradients(zip(gradients, to_train))
    print("step", step, "w:", model.w.numpy(), "b:", model.b.numpy())
