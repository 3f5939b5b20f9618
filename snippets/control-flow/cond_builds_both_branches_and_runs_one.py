import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ran = []


def loud(name):
    def say(value):
        ran.append(name)
        return value

    return tf.py_func(say, [x], tf.float32)


def branch(name):
    print("builds", name)
    return loud(name)


x = tf.placeholder(tf.float32, [])
outside = loud("made outside")
y = tf.cond(x > 0, lambda: branch("true_fn"), lambda: branch("false_fn") + outside)

with tf.Session() as sess:
    for value in [3.0, -3.0]:
        sess.run(y, {x: value})
        print(f"x is {value}, runs: {', '.join(sorted(ran))}")
        ran.clear()
