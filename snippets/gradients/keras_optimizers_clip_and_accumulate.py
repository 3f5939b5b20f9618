import tensorflow as tf


def step(**arguments):
    w, b = tf.Variable([0.0, 0.0]), tf.Variable(0.0)
    optimizer = tf.keras.optimizers.SGD(1.0, **arguments)
    pairs = [(tf.constant([3.0, 4.0]), w), (tf.constant(12.0), b)]
    optimizer.apply_gradients(pairs)
    return w.numpy().round(3), round(float(b), 3)


print("clipvalue=3.5:", *step(clipvalue=3.5))
print("clipnorm=6.5:", *step(clipnorm=6.5))
print("global_clipnorm=6.5:", *step(global_clipnorm=6.5))

v = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(1.0, gradient_accumulation_steps=2)
for gradient in 1.0, 3.0, 5.0, 7.0:
    optimizer.apply_gradients([(tf.constant(gradient), v)])
    print("gradient", gradient, "v:", float(v))
