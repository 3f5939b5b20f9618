import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

i, x = tf.constant(0), tf.zeros([2])
wrong = {
    "a tensor, not a function": (i < 5, lambda i: i + 1, [i]),
    "a result, not a function": (lambda i: i < 5, i + 1, [i]),
    "no loop variables": (lambda: True, lambda: [], []),
    "a body of one, two variables": (lambda i, x: i < 5, lambda i: i + 1, [i, x]),
    "a vector as the condition": (lambda x: x < 5, lambda x: x + 1, [x]),
}
for label, arguments in wrong.items():
    try:
        tf.while_loop(*arguments)
    except (TypeError, ValueError) as error:
        name = str(error).replace("<lambda>()", "body").split(" for ")[0]
        print(label + ":", type(error).__name__, "-", name)
