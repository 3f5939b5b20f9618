import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
kept = []


def body(i):
    kept.append(i * i)
    return i + 1


tf.while_loop(lambda i: i < 4, body, [0])
print(kept[0] + 1)
