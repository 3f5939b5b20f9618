import tensorflow as tf

tf.compat.v1.enable_eager_execution()
x = tf.constant([2.0, 3.0])
with tf.GradientTape() as outer:
    outer.watch(x)
    with tf.GradientTape(persistent=True) as inner:
        inner.watch(x)
        y = x[0] ** 2 * x[1]
    first = inner.gradient(y, x)
print("first:", first.numpy())
print("hessian:", outer.jacobian(first, x).numpy().tolist())


@tf.custom_gradient
def straight_round(v):
    return tf.round(v), lambda dy: dy


with tf.GradientTape() as tape:
    tape.watch(x)
    y = straight_round(x * 1.2)
print("straight:", tape.gradient(y, x).numpy())
