import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

on = tf.placeholder_with_default(True, [])
one, two = tf.constant(1), tf.constant(2)

plain = tf.cond(on, lambda: [one], lambda: [two])
strict = tf.cond(on, lambda: [one], lambda: [two], strict=True)
print("fn1, fn2:", tf.cond(on, fn1=lambda: one, fn2=lambda: two).dtype.name)
print("a list:", isinstance(plain, list), "with strict:", isinstance(strict, list))

wrong = {
    "a Python bool": (True, lambda: one, lambda: two),
    "a tensor, not a function": (on, one, lambda: two),
    "no second function": (on, lambda: one),
    "two dtypes": (on, lambda: one, lambda: 2.0),
    "one result and two": (on, lambda: one, lambda: [one, two]),
    "a branch without return": (on, lambda: None, lambda: two),
}
for label, arguments in wrong.items():
    try:
        tf.cond(*arguments)
    except (TypeError, ValueError) as error:
        print(label + ":", type(error).__name__, "-", str(error).splitlines()[0])
